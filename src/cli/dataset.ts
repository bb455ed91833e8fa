import { formatOffender } from '../compile/offender'
import { plural } from '../text/formatCount'
import { compileSeeds } from './compileSeeds'
import { publish } from './publish'
import { summarise } from './summary'

/**
 * `npm run dataset`: compiles and checks `seeds/`, and sums up what is in it. `--json` prints the dataset itself and
 * nothing else; `--publish` puts the ids of new entries on record. Exits 1 with every offender if anything is wrong.
 */
const SEEDS = 'seeds'
const FLAGS = ['--json', '--publish']

async function main(flags: readonly string[]): Promise<number> {
  const unknown = flags.filter((flag) => !FLAGS.includes(flag))
  if (unknown.length > 0) {
    console.error(`Unknown: ${unknown.join(' ')}. Usage: npm run dataset -- [${FLAGS.join('] [')}]`)
    return 2
  }
  const compiled = await compileSeeds(SEEDS)
  if (!compiled.ok) {
    for (const offender of compiled.offenders) console.error(formatOffender(offender))
    const files = new Set(compiled.offenders.map(({ file }) => file)).size
    console.error(`\nNot compiled: ${compiled.offenders.length} to mend in ${plural(files, 'file')}`)
    return 1
  }
  const { dataset, notes } = compiled
  if (flags.includes('--json')) process.stdout.write(`${JSON.stringify(dataset, null, 1)}\n`)
  else console.log(summarise(dataset, notes))
  if (flags.includes('--publish')) {
    const unpublished = new Set(notes.filter(({ about }) => about === 'unpublished entry').map(({ text }) => text))
    const published = new Set(dataset.entries.map(({ id }) => id).filter((id) => !unpublished.has(id)))
    const added = await publish(dataset, published, `${SEEDS}/registry/published.yaml`)
    console.error(added.length > 0 ? `Published: ${added.join(', ')}` : 'Nothing new to publish')
  }
  return 0
}

process.exitCode = await main(process.argv.slice(2))
