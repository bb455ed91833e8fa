import { extract } from '../extract/extract'
import { readArguments } from './readArguments'
import { readArticleFile } from './readArticleFile'
import { readNames } from './readNames'

/** `npm run extract -- FILE [--published DATE]`: what one article says, as JSON on standard output. */
const USAGE = 'Usage: npm run extract -- FILE [--published 2025-12-18]'

async function main(args: readonly string[]): Promise<number> {
  const read = readArguments(args)
  if (read.ok && read.wantsHelp) {
    console.log(USAGE)
    return 0
  }
  const [file, ...others] = read.ok ? read.files : []
  if (!read.ok || file === undefined || others.length > 0) {
    console.error(`${read.ok ? 'One article at a time.' : read.problem} ${USAGE}`)
    return 1
  }
  const article = readArticleFile(file)
  if (!article.ok) {
    console.error(article.problem)
    return 1
  }
  if (article.notice !== null) console.error(article.notice)
  const { published } = read
  const extraction = extract(article.text, {
    ...(await readNames('seeds')),
    ...(published === undefined ? {} : { published }),
  })
  process.stdout.write(`${JSON.stringify(extraction, null, 1)}\n`)
  return 0
}

process.exitCode = await main(process.argv.slice(2))
