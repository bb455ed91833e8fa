import { readFileSync } from 'node:fs'
import { LONGEST_ARTICLE } from '../extract/extract'
import { reasonOf } from './reasonOf'

/** An article's text and bytes, with a notice where not all of it will be read; or what is wrong and how to mend it. */
export type ReadFile =
  { ok: true; text: string; bytes: Uint8Array; notice: string | null } | { ok: false; problem: string }

/** Nothing is fetched; a path made absolute has but one slash left. */
const WEB_ADDRESS = /https?:\/{1,2}/
const MEGABYTE = 1e6
/** Beyond this a file is no article; it is refused rather than held in memory. */
const LARGEST_FILE_BYTES = 20 * MEGABYTE

/** Reads a text file as UTF-8 with nothing changed, so that offsets are those of the file. */
export function readArticleFile(file: string): ReadFile {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    const mend = WEB_ADDRESS.test(file) ? 'Save the article from the web as plain text first.' : 'Check the path.'
    return { ok: false, problem: `${file}: cannot be read (${reasonOf(error)}). ${mend}` }
  }
  if (bytes.length > LARGEST_FILE_BYTES)
    return {
      ok: false,
      problem: `${file}: ${(bytes.length / MEGABYTE).toFixed(0)} MB is no article. Cut the article out of it.`,
    }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return { ok: false, problem: `${file}: this is not text in UTF-8. Save the article as plain text in UTF-8.` }
  }
  if (text.includes('\0'))
    return { ok: false, problem: `${file}: this is not a text file. Save the article as plain text in UTF-8.` }
  if (text.trim() === '') return { ok: false, problem: `${file}: the file is empty. Put the article's text in it.` }
  const notice =
    text.length > LONGEST_ARTICLE
      ? `${file}: only the first ${LONGEST_ARTICLE.toLocaleString('en')} of ${text.length.toLocaleString('en')} characters are read.`
      : null
  return { ok: true, text, bytes, notice }
}
