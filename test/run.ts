import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * `npm test`: every check of the project in one command, one after the other, all of them even after a failure, and one
 * plain line at the end: `N passed, N failed`. A check counts as one; the test runners report how many tests they ran.
 */

interface Tally {
  passed: number
  failed: number
}

const reports = mkdtempSync(join(tmpdir(), 'parley-test-'))

/** The zones in which the unit tests run: west of Greenwich, the zone of the war, and the farthest east there is. */
const ZONES = ['America/New_York', 'Europe/Kyiv', 'Pacific/Kiritimati']

function run(name: string, command: string, args: string[], env: Record<string, string> = {}): boolean {
  console.log(`\n── ${name}`)
  const { status, error } = spawnSync('npx', ['--no-install', command, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  if (error) console.error(error.message)
  return status === 0
}

const check = (name: string, command: string, ...args: string[]): Tally => tallyOf(run(name, command, args))
const tallyOf = (isFine: boolean): Tally => (isFine ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** A runner that failed without a single failed test (it crashed, or found none) counts as one failure. */
function runner(
  name: string,
  command: string,
  args: string[],
  env: Record<string, string>,
  file: string,
  read: (report: unknown) => Tally,
): Tally {
  const isFine = run(name, command, args, env)
  try {
    const tally = read(JSON.parse(readFileSync(file, 'utf8')))
    return !isFine && tally.failed === 0 ? { ...tally, failed: 1 } : tally
  } catch {
    return tallyOf(false)
  }
}

function unitTests(zone: string): Tally {
  const file = join(reports, `unit-${zone.replace('/', '-')}.json`)
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--configLoader',
    'native',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  return runner(`Unit and property tests in ${zone}`, 'tsx', args, { TZ: zone }, file, (report) => {
    const { numPassedTests: passed, numFailedTests: failed } = report as {
      numPassedTests: number
      numFailedTests: number
    }
    return { passed, failed }
  })
}

function browserTests(): Tally {
  const file = join(reports, 'browser.json')
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file }
  const args = ['test', '--config', 'test/e2e/playwright.config.ts', '--reporter=dot,json']
  return runner('Browser tests', 'playwright', args, env, file, (report) => {
    const { expected, unexpected, flaky } = (
      report as { stats: { expected: number; unexpected: number; flaky: number } }
    ).stats
    // What passed only on another try is named as flaky above.
    return { passed: expected + flaky, failed: unexpected }
  })
}

const tallies: Tally[] = [
  check('Types', 'tsc'),
  check('Lint, and the direction of imports', 'oxlint', '--type-aware', 'src', 'test', 'vite.config.ts'),
  check('Nothing unused', 'knip'),
  check('The dataset', 'tsx', 'src/cli/dataset.ts'),
  ...ZONES.map(unitTests),
  check('Build', 'tsx', 'node_modules/vite/bin/vite.js', 'build', '--configLoader', 'native', '--logLevel', 'warn'),
  check('Size limits', 'size-limit'),
  browserTests(),
]
rmSync(reports, { recursive: true, force: true })

const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1
