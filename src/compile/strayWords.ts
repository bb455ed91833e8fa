import { ENTRY_KINDS } from '../model/values'
import { placeOf } from './readClaim'
import type { WrittenClaim } from './writtenClaim'

/** Words that a claim gives as the article's own, and that the article does not have. */
export function strayWords(claim: WrittenClaim, text: string): { field: string[]; words: string }[] {
  const kind = ENTRY_KINDS.find((key) => key in claim)!
  const asWritten: [string[], string | null | undefined][] = [
    [['when', 'asWritten'], claim.when?.asWritten],
    [['attributedTo', 'asWritten'], claim.attributedTo?.asWritten],
    [[kind, 'place', 'asWritten'], placeOf(claim)?.asWritten],
  ]
  if ('raid' in claim) asWritten.push([['raid', 'wording'], claim.raid.wording])
  if ('figure' in claim) asWritten.push([['figure', 'deadline', 'asWritten'], claim.figure.deadline?.asWritten])
  return asWritten.flatMap(([field, words]) => (words && !text.includes(words) ? [{ field, words }] : []))
}
