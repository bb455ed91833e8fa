import { execFile } from 'node:child_process'
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { publish } from '../../src/cli/publish'
import { REGISTRY, TEXT, YAML, datasetOf, edit } from '../compile/smallSeeds'

const TSX = resolve('node_modules/tsx/dist/cli.mjs')
const SCRIPT = resolve('src/cli/dataset.ts')

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'parley-'))
  await mkdir(join(root, 'seeds/registry'), { recursive: true })
  await writeFile(join(root, 'seeds/000_small.txt'), TEXT)
  await writeFile(join(root, 'seeds/000_small.yaml'), YAML)
  for (const [name, content] of Object.entries(REGISTRY)) await writeFile(join(root, 'seeds/registry', name), content)
})
afterEach(() => rm(root, { recursive: true, force: true }))

const run = (...flags: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((done) => {
    execFile(process.execPath, [TSX, SCRIPT, ...flags], { cwd: root }, (error, stdout, stderr) =>
      done({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    )
  })

const seed = (name: string, content: string | Buffer): Promise<void> => writeFile(join(root, 'seeds', name), content)

describe('npm run dataset', { timeout: 30_000 }, () => {
  it('sums up entries, claims and disputes by kind and by source', async () => {
    const { code, stdout } = await run()
    expect(code).toBe(0)
    expect(stdout).toMatch(/1 article, 3 entries, 3 claims, 0 disputes/)
    expect(stdout).toMatch(/^ *negotiation +1 +1 +0 +0$/m)
    expect(stdout).toMatch(/^ *000 +2025-12-18 +3 +0 +0 +not named$/m)
    expect(stdout).toContain('“At least ten others were wounded near Odesa.”')
  })

  it('prints the dataset as JSON and nothing else', async () => {
    const { stdout } = await run('--json')
    const dataset = JSON.parse(stdout)
    expect(Object.keys(dataset)).toEqual([
      'version',
      'synthetic',
      'articles',
      'actors',
      'places',
      'entries',
      'disputes',
      'renamed',
    ])
    expect(dataset.articles).toMatchObject([{ id: '000', file: 'seeds/000_small.txt', text: TEXT }])
  })

  it('exits with 1 and names every offender with file, line and the way to mend it', async () => {
    await seed('000_small.yaml', edit(edit(YAML, 'launched: 82', 'launched: 83'), 'on: 2025-12-20', 'on: 2025-12-21'))
    const { code, stdout, stderr } = await run('--json')
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^seeds\/000_small\.yaml:14 {2}launched is 83.* — correct the number/m)
    expect(stderr).toMatch(/^seeds\/000_small\.yaml:22 {2}the article says “on Saturday”/m)
    expect(stderr).toContain('Not compiled: 2 to mend in 1 file\n')
  })

  it('meets whatever lies in the folder with a message for each, all at once, and no stack trace', async () => {
    const odd: [name: string, content: string | Buffer, message: RegExp][] = [
      [
        '009_image.txt',
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]),
        /009_image\.txt:1 {2}this is not text in UTF-8/,
      ],
      ['008_zero.txt', Buffer.alloc(40), /008_zero\.txt:1 {2}/],
      ['007_empty.txt', '', /007_empty\.txt:1 {2}the article is empty/],
      ['005_Miami.TXT', TEXT, /005_Miami\.TXT:1 {2}this file is not read.* 005_Miami\.txt$/m],
      ['005_miami.docx', 'PK', /005_miami\.docx:1 {2}.* — save it as 005_miami\.txt if/],
      ['006_new.YML', '', /006_new\.YML:1 {2}.* — rename it to 006_new\.yaml$/m],
      ['registry/actors.YAML', '', /actors\.YAML:1 .* — rename it to actors\.yaml$/m],
      ['000_small.yaml', 'article: [', /000_small\.yaml:1 {2}this is not YAML/],
      ['001_other.txt', TEXT, /^/],
      ['001_other.yaml', '', /001_other\.yaml:1 {2}the file is empty/],
    ]
    for (const [name, content] of odd) await seed(name, content)
    const { code, stderr } = await run()
    expect(code).toBe(1)
    for (const [, , message] of odd) expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^ +at /m)
  })

  it('leaves a README, hidden files and the copies that editors make alone', async () => {
    for (const name of ['README.md', '.DS_Store', '.000_small.txt.swp', '000_small.txt~', 'registry/README'])
      await seed(name, '')
    expect(await run()).toMatchObject({ code: 0, stderr: '' })
  })

  it('meets a missing folder, and an option it does not know, with a message', async () => {
    expect(await run('--jsn')).toMatchObject({ code: 2, stderr: expect.stringContaining('--jsn') })
    await rm(join(root, 'seeds'), { recursive: true })
    const { code, stderr } = await run()
    expect([code, stderr]).toEqual([1, expect.stringContaining('seeds:1  the folder cannot be read (ENOENT)')])
  })

  it('puts new entries on record with --publish, once, so that none may vanish after it', async () => {
    const file = join(root, 'seeds/registry/published.yaml')
    await run('--publish')
    const published = await readFile(file, 'utf8')
    expect(published.match(/^- .*$/gm)).toEqual([
      '- raid-russia-2025-12-17',
      '- strike-cherkasy-2025-12-17',
      '- talks-miami-2025-12-20',
    ])
    await run('--publish')
    expect(await readFile(file, 'utf8')).toBe(published)
    await appendFile(file, '- strike-vanished\n')
    expect((await run()).stderr).toMatch(/published\.yaml:\d+ {2}the published entry “strike-vanished” has vanished/)
  })

  it.each([
    ['in brackets', '# Published\n[raid-russia-2025-12-17, strike-cherkasy-2025-12-17]\n'],
    ['indented', '# Published\n  - raid-russia-2025-12-17\n  - strike-cherkasy-2025-12-17\n'],
    ['without a last line end', '# Published\n- raid-russia-2025-12-17\n- strike-cherkasy-2025-12-17'],
  ])('adds to a record that is written %s', async (_, written) => {
    await seed('registry/published.yaml', written)
    const file = join(root, 'seeds/registry/published.yaml')
    await publish(datasetOf(), new Set(['raid-russia-2025-12-17', 'strike-cherkasy-2025-12-17']), file)
    expect(await readFile(file, 'utf8')).toBe(
      '# Published\n- raid-russia-2025-12-17\n- strike-cherkasy-2025-12-17\n- talks-miami-2025-12-20\n',
    )
  })

  it('counts drafts of an article without an editor’s file apart, and forgets them when it goes', async () => {
    const before = await run('--json')
    await seed(
      '005_new.txt',
      'KYIV, Dec. 19, 2025 — Ukraine’s air force said on Friday that Russia launched 90 drones overnight and that 70 were shot down.',
    )
    const dataset = JSON.parse((await run('--json')).stdout)
    expect(dataset.articles).toMatchObject([
      { id: '000', status: 'reviewed' },
      { id: '005', status: 'draft' },
    ])
    await rm(join(root, 'seeds/005_new.txt'))
    expect(await run('--json')).toEqual(before)
  })
})
