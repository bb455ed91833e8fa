import { compareText } from '../text/compareText'

/**
 * Something in `seeds/` that cannot be compiled: where it stands, what is wrong, and what an editor can do about it.
 */
export interface Offender {
  file: string
  /** Counted from 1; 1 where the whole file is meant. */
  line: number
  what: string
  mend: string
}

/** An offender that its finder's caller still has to place. */
export type Complaint = Pick<Offender, 'what' | 'mend'>

/** What the compiler wants an editor to know, though it stops nothing. */
export interface Note {
  about: 'unclassified difference' | 'untouched sentence' | 'unpublished entry' | 'draft left out'
  file: string
  line: number
  text: string
}

/** Reads like a compiler's message, so that editors can jump to it: `seeds/000.yaml:12  what — mend`. */
export const formatOffender = ({ file, line, what, mend }: Offender): string => `${file}:${line}  ${what} — ${mend}`

/** By file, then line: the order in which an editor works through them. */
export const byFileAndLine = (a: { file: string; line: number }, b: { file: string; line: number }): number =>
  compareText(a.file, b.file) || a.line - b.line
