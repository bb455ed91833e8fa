import type { Piece } from '../readPhrase'
import type { Token } from '../tagSentence'
import { listed, pluralOf } from './forms'

/** Someone by the country he comes from; who is called otherwise ("Chinese", "French") is told by another noun. */
const NATIONALS = listed(`afghan|albanian|algerian|american|armenian|australian|austrian|azerbaijani|azeri|bangladeshi|
  belarusian|belgian|brazilian|briton|bulgarian|cameroonian|canadian|colombian|croat|croatian|cuban|czech|egyptian|
  estonian|ethiopian|filipino|finn|georgian|german|ghanaian|greek|hungarian|indian|indonesian|iranian|iraqi|israeli|
  italian|jordanian|kazakh|kenyan|latvian|lithuanian|moldovan|mongolian|montenegrin|moroccan|nepali|nigerian|norwegian|
  pakistani|romanian|russian|rwandan|serb|slovak|somali|spaniard|sudanese|swede|syrian|tajik|tunisian|turk|ugandan|
  ukrainian|uzbek|yemeni|zambian`)
const ONE = new Set(NATIONALS)
const SEVERAL = new Set(NATIONALS.map(pluralOf))

/** What may follow one who is told by his country alone: "a Ukrainian was", but not "a Ukrainian drone". */
const NO_NOUN =
  /^(?:was|is|has|had|died|lost|suffered|who|aged|from|in|at|and|employed|working|living|killed|injured|wounded|[,.;])$/

/**
 * The letter of someone told by his country alone, else null: "two Indians were hurt", "a 60-year-old Ukrainian was
 * killed". `before` is the token before.
 */
export function letterOfNational(pieces: readonly Piece[], at: number, before: Token | undefined): 'p' | 'P' | null {
  const { text } = pieces[at]!
  if (SEVERAL.has(text)) return before?.letter === 'n' ? 'P' : null
  const isOne = before?.count?.value === 1 || /(?:^|-)old$/.test(before?.text ?? '')
  return isOne && ONE.has(text) && NO_NOUN.test(pieces[at + 1]?.text ?? '') ? 'p' : null
}
