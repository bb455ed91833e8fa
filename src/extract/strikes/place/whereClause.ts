import type { Sentence } from '../../readSentences'

/** Whether people at one token stand in a clause on a place at another: "in Kryvyi Rih, where a man died". */
export function isBeforeWhere({ letters, tokens }: Sentence, place: number, people: number): boolean {
  const at = letters.indexOf('r', place)
  // "died in Sumy, where a bus was hit, and a man was killed in Romny": the clause on Sumy has ended.
  const isOver = /,&/.test(letters.slice(at, people))
  return at >= 0 && at < people && at - place <= 2 && tokens[at]!.text === 'where' && !isOver
}
