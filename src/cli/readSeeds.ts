import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Seeds } from '../compile/compile'
import type { Offender } from '../compile/offender'
import { reasonOf } from './reasonOf'
import { offendersOfUnread } from './unreadFiles'

/** What stands in `seeds/`. Files that cannot be read as text are offenders, not exceptions. */
export type ReadSeeds = Omit<Seeds, 'drafts' | 'lexicon'> & { offenders: Offender[] }

const ARTICLE = '.txt'
/** `.yml` is read too, so that the compiler can say what it is to be called. */
const YAML = ['.yaml', '.yml']

/** Reads every article and YAML file under `directory`. In messages the folder is called `shownAs`, as editors type it. */
export async function readSeeds(directory: string, shownAs = directory): Promise<ReadSeeds> {
  const offenders: Offender[] = []
  const read = async (endings: readonly string[], ...folder: string[]): Promise<{ file: string; text: string }[]> => {
    const path = join(directory, ...folder)
    const shown = [shownAs, ...folder].join('/')
    const names = await listFiles(path, shown, offenders)
    offenders.push(...offendersOfUnread(names, shown, endings))
    const texts = await Promise.all(
      names
        .filter((name) => endings.some((ending) => name.endsWith(ending)))
        .map((name) => readText(join(path, name), `${shown}/${name}`, offenders)),
    )
    return texts.flatMap((text) => text ?? [])
  }
  const [seeds, registry] = await Promise.all([read([ARTICLE, ...YAML]), read(YAML, 'registry')])
  const isArticle = ({ file }: { file: string }): boolean => file.endsWith(ARTICLE)
  const asYaml = ({ file, text }: { file: string; text: string }) => ({ file, yaml: text })
  return {
    articles: seeds.filter(isArticle),
    editorsFiles: seeds.filter((file) => !isArticle(file)).map(asYaml),
    registry: registry.map(asYaml),
    offenders,
  }
}

async function listFiles(path: string, folder: string, offenders: Offender[]): Promise<string[]> {
  try {
    return (await readdir(path, { withFileTypes: true }))
      .filter((entry) => !entry.isDirectory())
      .map((entry) => entry.name)
      .sort()
  } catch (error) {
    offenders.push({
      file: folder,
      line: 1,
      what: `the folder cannot be read (${reasonOf(error)})`,
      mend: 'run this from the project’s folder',
    })
    return []
  }
}

/** UTF-8 with nothing changed: a byte order mark stays, so that offsets are those of the file. Null if it is no text. */
async function readText(
  path: string,
  file: string,
  offenders: Offender[],
): Promise<{ file: string; text: string } | null> {
  try {
    const bytes = await readFile(path)
    return { file, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch (error) {
    const isEncoding = error instanceof TypeError
    const what = isEncoding ? 'this is not text in UTF-8' : `the file cannot be read (${reasonOf(error)})`
    offenders.push({
      file,
      line: 1,
      what,
      mend: isEncoding ? 'save it as plain text in UTF-8' : 'check that it is there and readable',
    })
    return null
  }
}
