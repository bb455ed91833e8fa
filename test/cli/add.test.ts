import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addArticle, openShelf, type Added, type Shelf } from '../../src/cli/addArticle'
import { compileSeeds } from '../../src/cli/compileSeeds'

const project = resolve(import.meta.dirname, '../..')
const RAID =
  'December 21, 2025\n\nKYIV — Russia attacked Ukraine overnight with 97 drones, of which 75 were shot down, Ukraine’s air force said on Sunday.\n'

let folder: string
const at = (name: string): string => join(folder, name)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-add-'))
  cpSync(join(project, 'seeds'), at('seeds'), { recursive: true })
  writeFileSync(at('article.txt'), RAID)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function shelf(): Promise<Shelf> {
  const opened = await openShelf(at('seeds'))
  if (!opened.ok) throw new Error(opened.problem)
  return opened.shelf
}

function added(result: Added): Extract<Added, { ok: true }> {
  if (!result.ok) throw new Error(result.problem)
  return result
}

const problemOf = (result: Added): string => (result.ok ? '' : result.problem)

describe('an added article', () => {
  it('brings its raid into the dataset as a draft, and takes it away again with its two files', async () => {
    const before = await compileSeeds(at('seeds'))
    const { stem } = added(addArticle(at('article.txt'), await shelf(), undefined))
    expect(readFileSync(`${stem}.txt`, 'utf8')).toBe(RAID)
    const after = await compileSeeds(at('seeds'))
    if (!before.ok || !after.ok) throw new Error('the seeds are not sound')
    const raids = after.dataset.entries.filter(({ kind, status }) => kind === 'raid' && status === 'draft')
    expect(raids).toMatchObject([
      { launched: { value: 97 }, intercepted: { value: 75 }, actors: ['ukraine-air-force'] },
    ])
    expect(after.dataset.actors).toEqual(before.dataset.actors)
    rmSync(`${stem}.txt`)
    rmSync(`${stem}.yaml`)
    expect(await compileSeeds(at('seeds'))).toEqual(before)
  })

  it('is a draft until its editor says otherwise, even if nothing was found in it', async () => {
    writeFileSync(at('article.txt'), 'The bakery on the corner sells bread and, on Sundays, cake.\n')
    added(addArticle(at('article.txt'), await shelf(), undefined))
    const compiled = await compileSeeds(at('seeds'))
    expect(compiled.ok && compiled.dataset.articles.at(-1)).toMatchObject({ status: 'draft', claimCount: 0 })
  })

  it('is refused where the same words are there already, however their lines end, with what to do', async () => {
    const open = await shelf()
    const { stem } = added(addArticle(at('article.txt'), open, undefined))
    writeFileSync(at('again.txt'), RAID.replaceAll('\n', '\r\n'))
    expect(problemOf(addArticle(at('again.txt'), open, undefined))).toContain(`to draft it afresh, remove ${stem}.txt`)
    expect(problemOf(addArticle(at('again.txt'), await shelf(), undefined))).toContain('Nothing was added')
  })

  it('never takes the place of an editor’s file, though its article is gone', async () => {
    const first = added(addArticle(at('article.txt'), await shelf(), undefined))
    rmSync(`${first.stem}.txt`)
    writeFileSync(`${first.stem}.yaml`, '# my work\n')
    const second = added(addArticle(at('article.txt'), await shelf(), undefined))
    expect(second.stem).not.toBe(first.stem)
    expect(readFileSync(`${first.stem}.yaml`, 'utf8')).toBe('# my work\n')
  })

  it('leaves nothing behind where it cannot be written whole', async () => {
    const open = await shelf()
    const { stem } = added(addArticle(at('article.txt'), open, undefined))
    rmSync(`${stem}.txt`)
    const same: Shelf = { ...open, files: new Map(), next: open.next - 1 }
    expect(problemOf(addArticle(at('article.txt'), same, undefined))).toContain('cannot be copied')
    expect(existsSync(`${stem}.txt`)).toBe(false)
  })

  it('from the web, or that is no file, is met with what to do', async () => {
    const open = await shelf()
    const problems = ['https://example.org/news', at('nowhere.txt')].map((file) => addArticle(file, open, undefined))
    expect(problemOf(problems[0]!)).toContain('as plain text first')
    expect(problemOf(problems[1]!)).toContain('Check the path')
  })

  it('waits until the registry is sound, whose names it would write', async () => {
    const actors = readFileSync(at('seeds/registry/actors.yaml'), 'utf8')
    writeFileSync(at('seeds/registry/actors.yaml'), actors.replace('side: UA', 'side: UK'))
    expect(await openShelf(at('seeds'))).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/actors\.yaml:\d+ .*Nothing was added/),
    })
  })

  it('needs the folder of articles', async () => {
    expect(await openShelf(at('nowhere'))).toMatchObject({ ok: false, problem: expect.stringContaining('nowhere') })
  })
})

describe('npm run add', () => {
  const run = (args: string[], from = folder): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(
      process.execPath,
      ['--import', join(project, 'node_modules/tsx/dist/esm/index.mjs'), join(project, 'src/cli/add.ts'), ...args],
      {
        cwd: folder,
        env: { ...process.env, INIT_CWD: from },
        encoding: 'utf8',
      },
    )

  it('takes paths from where its user stands, says what it found, and what the registry lacks', () => {
    writeFileSync(
      at('article.txt'),
      `${RAID}\nIn Odesa a strike killed two people, said Oleh Kiper, head of the region.\n`,
    )
    const { status, stdout, stderr } = run(['article.txt'])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('97 launched, 75 intercepted')
    expect(stdout).toContain('not in the registry yet, to be added before their claims count as reviewed: Oleh Kiper')
    expect(stdout).toContain('1 article added. Review the drafts')
  })

  it('explains itself when given nothing', () => {
    expect(run([])).toMatchObject({ status: 1, stderr: expect.stringContaining('No article given. Usage') })
    expect(readdirSync(at('seeds')).filter((name) => name.endsWith('.txt'))).toHaveLength(5)
  })
})
