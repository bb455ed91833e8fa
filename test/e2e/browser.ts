import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What Playwright needs to launch a browser: nothing named means its own. */
export interface BrowserLaunch {
  executablePath?: string
  args: string[]
  env?: Record<string, string>
}

const modules = resolve(import.meta.dirname, '../../node_modules')

const ARCHIVES = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']

/** No sandbox: containers of build machines have none to give. No hinting: text is measured the same everywhere. */
const ARGS = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none']

/**
 * A real Chromium for the tests: the one that `CHROMIUM_PATH` names, else on Linux x64 the one inside the
 * `@sparticuz/chromium` package, unpacked once into `node_modules/.cache`, else Playwright's own.
 */
export async function resolveBrowser(): Promise<BrowserLaunch> {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen) return { executablePath: chosen, args: ARGS }
  if (process.platform !== 'linux' || process.arch !== 'x64') return { args: [] }
  const cache = join(modules, '.cache/chromium')
  if (!existsSync(cache)) await unpack(join(modules, '@sparticuz/chromium/bin'), cache)
  const { PATH = '', HOME = cache } = process.env
  return {
    executablePath: join(cache, 'chromium'),
    args: ARGS,
    env: { PATH, HOME, LD_LIBRARY_PATH: join(cache, 'al2023/lib'), FONTCONFIG_PATH: join(cache, 'fonts') },
  }
}

/**
 * Unpacks into a folder of this process and puts it in place when it is whole, so that test runs beside each other never
 * start a half-written browser. The package inflates into the temporary folder, so that is pointed there meanwhile.
 */
async function unpack(archives: string, cache: string): Promise<void> {
  const folder = `${cache}.${process.pid}`
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    const { inflate } = await import('@sparticuz/chromium')
    await Promise.all(ARCHIVES.map((archive) => inflate(join(archives, archive))))
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
  // The package's own fonts.conf names another folder, and without fonts the renderer dies.
  const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${cache}/fonts</dir><cachedir>${cache}/fonts-cache</cachedir></fontconfig>`
  writeFileSync(join(folder, 'fonts/fonts.conf'), fonts)
  try {
    renameSync(folder, cache)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    if (!existsSync(cache)) throw error
  }
}
