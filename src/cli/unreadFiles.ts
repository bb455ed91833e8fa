import type { Offender } from '../compile/offender'

/** What people and their programs keep beside files: a README, hidden files, the copies that editors make. */
const LEFT_ALONE = /^\.|^readme|~$|^#.*#$|\.(?:bak|orig|swp|tmp)$/i

/**
 * The files of a folder that no ending makes an article or YAML: an article that vanished without a word would be missed
 * by nobody. "005_Miami.TXT" is one, and "005_miami.docx" may be.
 */
export function offendersOfUnread(names: readonly string[], folder: string, endings: readonly string[]): Offender[] {
  const isRead = (name: string): boolean => endings.some((ending) => name.endsWith(ending))
  return names
    .filter((name) => !isRead(name) && !LEFT_ALONE.test(name))
    .map((name) => {
      const meant = endings.find((ending) => name.toLowerCase().endsWith(ending))
      return {
        file: `${folder}/${name}`,
        line: 1,
        what: 'this file is not read: articles end in .txt, all else in .yaml',
        mend: meant
          ? `rename it to ${name.slice(0, -meant.length)}${meant.replace('.yml', '.yaml')}`
          : `save it as ${name.replace(/\.[^.]*$/, '')}${endings[0]} if it is to be read, or keep it outside ${folder}`,
      }
    })
}
