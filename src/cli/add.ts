import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleIdOf } from '../compile/articleId'
import { extract } from '../extract/extract'
import { plural } from '../text/formatCount'
import { hashContent } from '../text/hashContent'
import { describeClaim } from './describeClaim'
import { draftEditorsFile } from './draftEditorsFile'
import { readArguments } from './readArguments'
import { readArticleFile } from './readArticleFile'
import { readNames } from './readNames'
import { readSeeds } from './readSeeds'

/**
 * `npm run add -- FILE… [--published DATE]`: copies articles into `seeds/` under the next numbers and drafts their
 * editor's files. Prints what was found and what is doubtful; refuses what is already there or is no article. Removing
 * the two files of an article takes it back without a trace.
 */
const SEEDS = 'seeds'
const USAGE = 'Usage: npm run add -- FILE… [--published 2025-12-18]'
const HASH_DIGITS = 16
const NUMBER_DIGITS = 3
/** From so many files on, one line a file instead of one a claim. */
const MANY_FILES = 4

async function main(args: readonly string[]): Promise<number> {
  const read = readArguments(args)
  if (!read.ok || read.files.length === 0) {
    console.error(`${read.ok ? 'No article given.' : read.problem} ${USAGE}`)
    return 1
  }
  const [{ articles }, names] = [await readSeeds(SEEDS), await readNames(SEEDS)]
  const known = new Map(articles.map(({ file, text }) => [hashContent(text), file]))
  let next = 1 + Math.max(-1, ...articles.map(({ file }) => Number(articleIdOf(file))).filter(Number.isInteger))
  const problems: string[] = []
  let added = 0
  read.files.forEach((file, index) => {
    showProgress(index, read.files.length)
    const article = readArticleFile(file)
    if (!article.ok) return problems.push(article.problem)
    const hash = hashContent(article.text)
    const twin = known.get(hash)
    if (twin !== undefined)
      return problems.push(`${file}: the same text is already there as ${twin}. Nothing was added.`)
    const stem = join(SEEDS, `${String(next).padStart(NUMBER_DIGITS, '0')}_${hash.slice(0, HASH_DIGITS)}`)
    const extraction = extract(article.text, {
      ...names,
      ...(read.published === undefined ? {} : { published: read.published }),
    })
    const { yaml, leftOut } = draftEditorsFile(article.text, extraction)
    writeFileSync(`${stem}.txt`, readFileSync(file))
    writeFileSync(`${stem}.yaml`, yaml)
    known.set(hash, `${stem}.txt`)
    next++
    added++
    if (article.notice !== null) problems.push(article.notice)
    report(file, stem, extraction, leftOut, read.files.length < MANY_FILES)
  })
  showProgress(read.files.length, read.files.length)
  for (const problem of problems) console.error(problem)
  console.log(`${plural(added, 'article')} added. Review the drafts, then run npm run dataset.`)
  return added === read.files.length ? 0 : 1
}

function report(
  file: string,
  stem: string,
  { article, claims }: ReturnType<typeof extract>,
  leftOut: ReturnType<typeof draftEditorsFile>['leftOut'],
  inFull: boolean,
): void {
  const dated =
    article.publishedOn === null
      ? `undated (${article.publishedReason})`
      : `published ${article.publishedOn} (${article.publishedReason})`
  console.log(`${file} → ${stem}.txt, ${stem}.yaml: ${dated}, ${plural(claims.length, 'claim')}`)
  if (!inFull) return
  for (const claim of claims) {
    console.log(`  ${describeClaim(claim)}`)
    for (const doubt of claim.doubts) console.log(`      ? ${doubt}`)
  }
  for (const { claim, why } of leftOut) console.log(`  left out: ${describeClaim(claim)}\n      ${why}`)
}

/** A bar on the terminal while many files are read; nothing where the output goes to a file. */
function showProgress(done: number, total: number): void {
  if (total < MANY_FILES || !process.stderr.isTTY) return
  const width = 30
  const filled = Math.round((done / total) * width)
  process.stderr.write(
    `\r${'█'.repeat(filled)}${'·'.repeat(width - filled)} ${done}/${total}${done === total ? '\n' : ''}`,
  )
}

process.exitCode = await main(process.argv.slice(2))
