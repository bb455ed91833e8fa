/**
 * Scores the extractor, kind by kind, and names each error with its sentence: `npm run score` against the corpus and against
 * what editors found in the reviewed articles, `npm run score -- FOLDER` against articles with gold records in a folder.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../extract/extract'
import { compileSeeds } from './compileSeeds'
import { describeClaim } from './describeClaim'
import { goldOfReviewed } from './goldOfReviewed'
import { type Gold, SCORED_KINDS, type Score, scoreExtraction } from './scoreExtraction'

const CORPUS = 'test/extract/corpus'
const LONGEST_QUOTE = 200

interface Scored {
  name: string
  text: string
  gold: Gold
}

const [folder] = process.argv.slice(2)
report(folder ?? CORPUS, readFolder(folder ?? CORPUS))
if (folder === undefined) report('The reviewed articles of seeds/', await readReviewed())

function readFolder(folder: string): Scored[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => file.replace('.gold.json', ''))
    .sort()
  if (names.length === 0) {
    console.error(
      `${folder} holds no NAME.gold.json beside a NAME.txt. Give a folder that does: npm run score -- FOLDER`,
    )
    process.exit(1)
  }
  return names.map((name) => ({
    name,
    text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
    gold: JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8')) as Gold,
  }))
}

async function readReviewed(): Promise<Scored[]> {
  const compiled = await compileSeeds('seeds')
  if (!compiled.ok) {
    console.error('The seeds do not compile, so there is nothing to compare with: npm run dataset says what to mend.')
    process.exit(1)
  }
  const { dataset } = compiled
  return dataset.articles
    .filter(({ status }) => status === 'reviewed')
    .map((article) => ({ name: article.id, text: article.text, gold: goldOfReviewed(dataset, article) }))
}

function report(title: string, articles: readonly Scored[]): void {
  console.log(title)
  const totals = SCORED_KINDS.map((kind) => ({ kind, met: 0, missed: 0, wrong: 0 }))
  for (const { name, text, gold } of articles) {
    const { claims } = extract(text, { actors: [], places: [], published: gold.published })
    const scores = scoreExtraction(claims, gold)
    for (const total of totals) {
      const score = scores[total.kind]
      printErrors(`${name}: ${total.kind}`, score)
      total.met += score.met
      total.missed += score.missed.length
      total.wrong += score.wrong.length
    }
  }
  for (const { kind, met, missed, wrong } of totals) {
    const [precision, recall] = [ratio(met, wrong), ratio(met, missed)]
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
    console.log(
      `${kind.padEnd(12)} precision ${precision.toFixed(2)} recall ${recall.toFixed(2)} F1 ${f1.toFixed(2)}  (${met} met, ${missed} missed, ${wrong} wrong)`,
    )
  }
}

function ratio(met: number, others: number): number {
  return met + others === 0 ? 1 : met / (met + others)
}

function printErrors(where: string, { missed, wrong }: Score): void {
  for (const quote of missed) console.log(`${where} missed: ${quote}`)
  for (const claim of wrong)
    console.log(`${where} wrong: ${describeClaim(claim)}\n    ${claim.quote.slice(0, LONGEST_QUOTE)}`)
}
