import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * `npm test`: every check of the project in one command, one after the other, the time zones beside each other, all of
 * them even after a failure, and one plain line at the end: `N passed, N failed`. A check counts as one; the test runners
 * report how many tests they ran.
 */

interface Tally {
  passed: number
  failed: number
}

const reports = mkdtempSync(join(tmpdir(), 'parley-test-'))

/** The zones in which the unit tests run: west of Greenwich, the zone of the war, and the farthest east there is. */
const ZONES = ['America/New_York', 'Europe/Kyiv', 'Pacific/Kiritimati']

/** Whether a command ends well. One that runs beside others is heard out, and what it said is printed when it ends. */
function run(
  name: string,
  command: string,
  args: string[],
  env: Record<string, string> = {},
  isBeside = false,
): Promise<boolean> {
  const heading = `\n── ${name}`
  const said: Buffer[] = []
  if (!isBeside) console.log(heading)
  const child = spawn('npx', ['--no-install', command, ...args], {
    stdio: isBeside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ...env },
  })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk))
  return new Promise((end) => {
    child.on('error', (error) => {
      console.error(error.message)
      end(false)
    })
    child.on('close', (code) => {
      if (isBeside) console.log(`${heading}\n${Buffer.concat(said).toString()}`)
      end(code === 0)
    })
  })
}

const check = async (name: string, command: string, ...args: string[]): Promise<Tally> =>
  tallyOf(await run(name, command, args))
const tallyOf = (isFine: boolean): Tally => (isFine ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

interface Runner {
  name: string
  command: string
  args: string[]
  env: Record<string, string>
  isBeside: boolean
}

/** A runner that failed without a single failed test (it crashed, or found none) counts as one failure. */
async function runner(
  { name, command, args, env, isBeside }: Runner,
  file: string,
  read: (report: unknown) => Tally,
): Promise<Tally> {
  const isFine = await run(name, command, args, env, isBeside)
  try {
    const tally = read(JSON.parse(readFileSync(file, 'utf8')))
    return !isFine && tally.failed === 0 ? { ...tally, failed: 1 } : tally
  } catch {
    return tallyOf(false)
  }
}

function unitTests(zone: string): Promise<Tally> {
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
  const name = `Unit and property tests in ${zone}`
  return runner({ name, command: 'tsx', args, env: { TZ: zone }, isBeside: true }, file, (report) => {
    const { numPassedTests: passed, numFailedTests: failed } = report as {
      numPassedTests: number
      numFailedTests: number
    }
    return { passed, failed }
  })
}

function browserTests(): Promise<Tally> {
  const file = join(reports, 'browser.json')
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file }
  const args = ['test', '--config', 'test/e2e/playwright.config.ts', '--reporter=dot,json']
  return runner({ name: 'Browser tests', command: 'playwright', args, env, isBeside: false }, file, (report) => {
    const { expected, unexpected, flaky } = (
      report as { stats: { expected: number; unexpected: number; flaky: number } }
    ).stats
    // What passed only on another try is named as flaky above.
    return { passed: expected + flaky, failed: unexpected }
  })
}

const tallies: Tally[] = [
  await check('Types', 'tsc'),
  await check('Lint, and the direction of imports', 'oxlint', '--type-aware', 'src', 'test', 'vite.config.ts'),
  await check('Nothing unused', 'knip'),
  await check('The dataset', 'tsx', 'src/cli/dataset.ts'),
  ...(await Promise.all(ZONES.map(unitTests))),
  await check(
    'Build',
    'tsx',
    'node_modules/vite/bin/vite.js',
    'build',
    '--configLoader',
    'native',
    '--logLevel',
    'warn',
  ),
  await check('Size limits', 'size-limit'),
  await browserTests(),
]
rmSync(reports, { recursive: true, force: true })

const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1
