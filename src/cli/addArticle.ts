import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleIdOf } from '../compile/articleId'
import { formatOffender } from '../compile/offender'
import { readRegistry, registryNames } from '../compile/readRegistry'
import { extract } from '../extract/extract'
import type { Actor } from '../model/actor'
import type { DraftArticle } from '../model/draft'
import type { Place } from '../model/place'
import type { IsoDate } from '../model/when'
import { hashContent } from '../text/hashContent'
import { draftEditorsFile, type EditorsDraft } from './draftEditorsFile'
import { readArticleFile } from './readArticleFile'
import { readSeeds } from './readSeeds'
import { reasonOf } from './reasonOf'

/** The articles there are, and the number that the next one gets. */
export interface Shelf {
  seeds: string
  names: { actors: Actor[]; places: Place[] }
  /** The file of each text, by the hash of its words. */
  files: Map<string, string>
  next: number
}

/** What was written for an article, under which stem; or what is wrong with its file and how to mend it. */
export type Added =
  | ({ ok: true; stem: string; article: DraftArticle; notice: string | null } & Omit<EditorsDraft, 'yaml'>)
  | { ok: false; problem: string }

const HASH_DIGITS = 16
const NUMBER_DIGITS = 3

/** Reads what stands in the folder of articles; without that folder nothing can be added. */
export async function openShelf(seeds: string): Promise<{ ok: true; shelf: Shelf } | { ok: false; problem: string }> {
  const { articles, editorsFiles, registry, offenders } = await readSeeds(seeds)
  const { registry: names, offenders: broken } = readRegistry(registry)
  // Names that the registry would give ids are wanted as ids: a slip in it is mended first.
  const [wrong] = [...offenders.filter(({ file }) => file.startsWith(`${seeds}/registry`) || file === seeds), ...broken]
  if (wrong) return { ok: false, problem: `${formatOffender(wrong)} Nothing was added.` }
  const numbers = [...articles, ...editorsFiles].map(({ file }) => Number(articleIdOf(file))).filter(Number.isInteger)
  return {
    ok: true,
    shelf: {
      seeds,
      names: registryNames(names),
      files: new Map(articles.map(({ file, text }) => [hashOf(text), file])),
      next: 1 + Math.max(-1, ...numbers),
    },
  }
}

/** Copies an article to the shelf byte by byte and drafts its editor's file beside it; overwrites nothing. */
export function addArticle(file: string, shelf: Shelf, published: IsoDate | undefined): Added {
  const article = readArticleFile(file)
  if (!article.ok) return article
  const { text, bytes, notice } = article
  const hash = hashOf(text)
  const twin = shelf.files.get(hash)
  if (twin !== undefined) {
    const both = `${twin} and the .yaml beside it`
    return {
      ok: false,
      problem: `${file}: the same text is already there as ${twin}. Nothing was added; to draft it afresh, remove ${both} first.`,
    }
  }
  const stem = join(shelf.seeds, `${String(shelf.next).padStart(NUMBER_DIGITS, '0')}_${hash.slice(0, HASH_DIGITS)}`)
  const extraction = extract(text, { ...shelf.names, ...(published === undefined ? {} : { published }) })
  const { yaml, ...draft } = draftEditorsFile(text, extraction, shelf.names)
  const written: string[] = []
  try {
    for (const [name, content] of [
      [`${stem}.txt`, bytes],
      [`${stem}.yaml`, yaml],
    ] as const) {
      writeFileSync(name, content, { flag: 'wx' })
      written.push(name)
    }
  } catch (error) {
    for (const name of written) rmSync(name)
    return {
      ok: false,
      problem: `${file}: cannot be copied to ${shelf.seeds}/ (${reasonOf(error)}). Check that you may write there.`,
    }
  }
  shelf.files.set(hash, `${stem}.txt`)
  shelf.next++
  return { ok: true, stem, article: extraction.article, ...draft, notice }
}

/** The same words are the same article, however its lines end. */
const hashOf = (text: string): string => hashContent(text.replaceAll('\r\n', '\n'))
