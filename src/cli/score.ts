/** Scores the extractor against a corpus of articles with gold records: `npm run score [-- FOLDER]`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../extract/extract'
import { describeClaim } from './describeClaim'
import { type Gold, SCORED_KINDS, type Score, scoreExtraction } from './scoreExtraction'

const LONGEST_QUOTE = 200

const folder = process.argv[2] ?? 'test/extract/corpus'
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.gold.json'))
  .map((file) => file.replace('.gold.json', ''))
  .sort()
if (names.length === 0) {
  console.error(`${folder} holds no NAME.gold.json beside a NAME.txt. Give a folder that does: npm run score -- FOLDER`)
  process.exit(1)
}
const totals = Object.fromEntries(SCORED_KINDS.map((kind) => [kind, { met: 0, missed: 0, wrong: 0 }]))
for (const name of names) {
  const gold = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8')) as Gold
  const { claims } = extract(readFileSync(join(folder, `${name}.txt`), 'utf8'), {
    actors: [],
    places: [],
    published: gold.published,
  })
  const scores = scoreExtraction(claims, gold)
  for (const kind of SCORED_KINDS) {
    report(name, kind, scores[kind])
    totals[kind]!.met += scores[kind].met
    totals[kind]!.missed += scores[kind].missed.length
    totals[kind]!.wrong += scores[kind].wrong.length
  }
}
for (const kind of SCORED_KINDS) {
  const { met, missed, wrong } = totals[kind]!
  const [precision, recall] = [ratio(met, wrong), ratio(met, missed)]
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  console.log(
    `${kind.padEnd(12)} precision ${precision.toFixed(2)} recall ${recall.toFixed(2)} F1 ${f1.toFixed(2)}  (${met} met, ${missed} missed, ${wrong} wrong)`,
  )
}

function ratio(met: number, others: number): number {
  return met + others === 0 ? 1 : met / (met + others)
}

function report(name: string, kind: string, { missed, wrong }: Score): void {
  for (const quote of missed) console.log(`${name}: ${kind} missed: ${quote}`)
  for (const claim of wrong)
    console.log(`${name}: ${kind} wrong: ${describeClaim(claim)}\n    ${claim.quote.slice(0, LONGEST_QUOTE)}`)
}
