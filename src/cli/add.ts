import { resolve } from 'node:path'
import { plural } from '../text/formatCount'
import { addArticle, openShelf, type Added } from './addArticle'
import { describeClaim } from './describeClaim'
import { readArguments } from './readArguments'

/**
 * `npm run add -- FILE… [--published DATE]`: copies articles into `seeds/` under the next numbers and drafts their
 * editor's files. Prints what was found and what is doubtful; refuses what is already there or is no article. Removing
 * the two files of an article takes it back without a trace.
 */
const SEEDS = 'seeds'
const USAGE = 'Usage: npm run add -- FILE… [--published 2025-12-18]'
/** From so many files on, one line a file instead of one a claim. */
const MANY_FILES = 4

async function main(args: readonly string[]): Promise<number> {
  const read = readArguments(args)
  if (read.ok && read.wantsHelp) {
    console.log(USAGE)
    return 0
  }
  if (!read.ok || read.files.length === 0) {
    console.error(`${read.ok ? 'No article given.' : read.problem} ${USAGE}`)
    return 1
  }
  const opened = await openShelf(SEEDS)
  if (!opened.ok) {
    console.error(opened.problem)
    return 1
  }
  const problems: string[] = []
  let added = 0
  read.files.forEach((file, index) => {
    showProgress(index, read.files.length)
    const result = addArticle(fromCaller(file), opened.shelf, read.published)
    if (!result.ok) return problems.push(result.problem)
    added++
    if (result.notice !== null) problems.push(result.notice)
    report(file, result, read.files.length < MANY_FILES)
  })
  showProgress(read.files.length, read.files.length)
  for (const problem of problems) console.error(problem)
  console.log(`${plural(added, 'article')} added.${added > 0 ? ' Review the drafts, then run npm run dataset.' : ''}`)
  return added === read.files.length ? 0 : 1
}

/** npm runs scripts in the project's folder and tells in `INIT_CWD` where its user stands: paths are told from there. */
const fromCaller = (file: string): string => resolve(process.env['INIT_CWD'] ?? '.', file)

function report(
  file: string,
  { stem, article, drafted, leftOut, unknown }: Extract<Added, { ok: true }>,
  inFull: boolean,
): void {
  const dated =
    article.publishedOn === null
      ? `undated (${article.publishedReason}; to date it, remove both files and add it with --published)`
      : `published ${article.publishedOn} (${article.publishedReason})`
  console.log(`${file} → ${stem}.txt, ${stem}.yaml: ${dated}, ${plural(drafted.length, 'claim')} drafted`)
  if (drafted.length + leftOut.length === 0)
    console.log(
      '  nothing was found that this dashboard tells of; only English is read, other languages need an editor',
    )
  for (const claim of inFull ? drafted : []) {
    console.log(`  ${describeClaim(claim)}`)
    for (const doubt of claim.doubts) console.log(`      ? ${doubt}`)
  }
  for (const { claim, why } of leftOut) console.log(`  left out: ${describeClaim(claim)}\n      ${why}`)
  if (unknown.length > 0)
    console.log(`  not in the registry yet, to be added before their claims count as reviewed: ${unknown.join(', ')}`)
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
