import type { Sentence } from '../../readSentences'

/**
 * "…, Kyiv says 117", "… while Russia's Defense Ministry said", "…, Moscow 62 shot down": a new speaker begins a
 * statement of his own.
 */
const NEW_CLAIMANT =
  /(?:[,;]?[&c]|[,;]w?)[tx]{0,2}(?=(?:[AUR][xtTobURA@hi]{0,6}|x{1,2}i[xRU@])(?:,[^,;.nqIjJLH]{1,10},)?q(?![,.;:)])|[RU]nD?[IjJ])/g

/** "Having reported 70 drones destroyed, the ministry added": one claimant. */
const SAME_CLAIMANT = /^(?:Having|(?:After|Besides|Before|While|In addition to) \w+ing)\b[^;]*$/

/** Not "Of the 96 drones, the air force said", where nothing is told before. */
const STATEMENT = /n.*[vIjJLHGXq]|[vIjJLHGXq].*n/

/**
 * The statements of a sentence in which two claimants speak, as sentences of their own with the whole's text and
 * offsets: "Moscow claims 64 UAVs downed, Kyiv says 91 out of 103 stopped". What each tells stays apart.
 */
export function claimantClauses<S extends Sentence>(sentence: S): S[] {
  const { letters, tokens, text } = sentence
  const starts = [...letters.matchAll(NEW_CLAIMANT)]
    .map((match) => match.index + match[0].length)
    .filter((at) => STATEMENT.test(letters.slice(0, at)) && letters.slice(at).includes('n'))
    .filter((at) => !SAME_CLAIMANT.test(text.slice(0, tokens[at]!.start)))
  const bounds = [0, ...starts, tokens.length]
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index]!
    return { ...sentence, tokens: tokens.slice(start, end), letters: letters.slice(start, end) }
  })
}
