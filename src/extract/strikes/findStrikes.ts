import type { When } from '../../model/when'
import { oneOf, part } from '../../text/pattern'
import type { Article } from '../articleContext'
import { dateAt } from '../dates/dateAt'
import type { Sentence } from '../readSentences'
import { isCivil, tellsOtherDeaths } from './otherDeaths'
import type { ToldPlaces } from './placeFromContext'
import { locate, placeToldNext } from './placeToldNext'
import { attackerByWords } from './readAttack'
import type { Casualties } from './casualties'
import { dayToldBefore } from './dayToldBefore'
import { readCasualties } from './readCasualties'
import { addCasualties, newPart, type StrikePart } from './strikePart'
import { findStruckPlace } from './strikePlace'
import { isSuperseded } from './isSuperseded'

/** A strike told more than this many sentences ago is no longer what "the number of wounded" means. */
const FARTHEST_MEMORY = 8

/** The parts of strikes with casualties that a text's sentences tell. */
export function findStrikeParts(sentences: readonly Sentence[], article: Article): StrikePart[] {
  const parts: StrikePart[] = []
  for (const sentence of sentences) {
    if (tellsOtherDeaths(sentence.text)) continue
    const { casualties, doubts } = readCasualties(sentence)
    const last = parts.at(-1)
    if (last && casualties.length === 0) locate(last, sentence, article)
    const standing = casualties
      .filter((each) => isCivil(each) && !isReplaced(sentence, each))
      .map((each) => (isAlso(sentence, each) ? { ...each, group: { ...each.group, additional: true } } : each))
    parts.push(...assemble(sentence, standing, doubts, article, placesTold(last, sentence, sentences)))
  }
  return parts
}

function placesTold(last: StrikePart | undefined, sentence: Sentence, sentences: readonly Sentence[]): ToldPlaces {
  if (!last) return { just: null, last: null }
  const distance = sentence.index - last.sentence.index
  const { place } = last.draft
  return {
    just: isStillThere(last.sentence, sentence, sentences) ? place : null,
    last: distance <= FARTHEST_MEMORY ? place : null,
  }
}

/** Within a paragraph the place told stays the one meant until another is named. */
function isStillThere(last: Sentence, { index, paragraph }: Sentence, sentences: readonly Sentence[]): boolean {
  const between = sentences.filter((each) => each.index > last.index && each.index < index)
  return (
    last.paragraph === paragraph &&
    last.index < index &&
    between.every(({ places }) => places.every(({ role }) => role !== 'at'))
  )
}

function isReplaced({ text, tokens }: Sentence, { group }: Casualties): boolean {
  return isSuperseded(text, tokens[group.from]!.start, tokens[group.to]!.end)
}

/** "A local resident was also taken to hospital": one more than those told before. */
const isAlso = ({ text, tokens }: Sentence, { from, to }: Casualties): boolean =>
  /\balso\b/.test(text.slice(tokens[from]!.start, tokens[to]!.end))

/** Puts the killed and wounded of one place and day together. */
function assemble(
  sentence: Sentence,
  casualties: readonly Casualties[],
  doubts: readonly string[],
  article: Article,
  told: ToldPlaces,
): StrikePart[] {
  const parts: StrikePart[] = []
  for (const each of casualties) {
    const at = sentence.tokens[each.from]!.start
    const struck = findStruckPlace(sentence, each, attackerByWords(sentence, at), article, told)
    const next = struck === 'country' || struck === null ? placeToldNext(sentence, article) : null
    const found = next ? { place: next, anaphoric: true, loose: false } : struck
    if (found === null || typeof found === 'string') continue
    const date = strikeDateAt(sentence, at)
    const isRecent = date?.reach === 'total' && RECENT.test(date.when.asWritten ?? '')
    if (date?.reach === 'past' || (date?.reach === 'total' && !isRecent)) continue
    const before = found.anaphoric ? dayToldBefore(sentence, article) : null
    const when = isRecent ? null : (date?.when ?? before)
    const same = parts.find((part) => part.draft.place.name === found.place.name && sameWhen(part.draft.when, when))
    const part = same ?? newPart(sentence, { ...found, when, at }, doubts, article)
    if (!same) parts.push(part)
    part.loose ||= found.loose
    addCasualties(part, each)
  }
  return parts.filter((part) => !isEmptySky(part, article))
}

/** "in attacks over the past two days": news, not a sum over the war. */
const RECENT = /\b(?:two|2|three|3|couple of|few) (?:days|nights)\b/i

const sameWhen = (a: When | null, b: When | null): boolean => a?.start === b?.start && a?.end === b?.end

/** "By Thursday morning the number of dead had reached 18": until when the count runs, not when they died. */
function strikeDateAt({ text, dates }: Sentence, at: number): ReturnType<typeof dateAt> {
  const isOfAside = (start: number): boolean =>
    ASIDE_BEFORE.test(text.slice(0, start)) && text.slice(start, at).includes(',')
  const isOfStrike = ({ start, reach }: Sentence['dates'][number]): boolean =>
    !/^by\b/i.test(text.slice(start)) &&
    !isOfAside(start) &&
    (reach === 'point' || !COMPARES.test(text.slice(0, start)))
  return dateAt({ text, dates: dates.filter(isOfStrike) }, at)
}

/** "Near Kyiv, which was targeted every day over the last month, four were wounded": a time of other attacks. */
const ASIDE_BEFORE = /,\s(?:which|who|where)\b[^,]*$/

/** "in Avdiivka, site of some of the fiercest fighting in recent weeks": a time of other fighting. */
const COMPARES = RegExp(
  part`\b${oneOf`one of | some of | the \w+est | the most \w+ | the latest | the (?:second|third|fourth|fifth)`}\b
    [^,.;]{0,60}$`,
  'i',
)

/** "Nine drones were destroyed over the region. There were no casualties": nothing on the ground was struck. */
function isEmptySky({ draft, sentence, anaphoric }: StrikePart, { sentences }: Article): boolean {
  const isNone = [draft.killed, draft.wounded].every((count) => count === null || count.value === 0)
  const before = anaphoric ? (sentences[sentence.index - 1]?.letters ?? '') : ''
  return isNone && (isOfTheSky(sentence.letters) || isOfTheSky(before))
}

const isOfTheSky = (letters: string): boolean => letters.includes('I') && !/[HXZB]/.test(letters)
