import type { Note } from '../compile/offender'
import type { Claim } from '../model/claim'
import type { Dataset } from '../model/dataset'
import { DEGREES } from '../model/dispute'
import { ENTRY_KINDS } from '../model/values'
import { plural } from '../text/formatCount'

/** What `npm run dataset` prints of a sound dataset: entries, claims and disputes by kind and by source, and the notes. */
export function summarise({ version, articles, entries, disputes }: Dataset, notes: readonly Note[]): string {
  const claims = entries.flatMap((entry) => entry.claims)
  const drafts = countDrafts(claims)
  const draftEntries = entries.filter((entry) => entry.status === 'draft')
  const lines = [
    `Edition ${version}: ${plural(articles.length, 'article')}, ${plural(entries.length, 'entry', 'entries')}, ` +
      `${plural(claims.length, 'claim')}, ${plural(disputes.length, 'dispute')}`,
    ...(drafts > 0
      ? [
          `  of these ${plural(drafts, 'draft claim')} and ${plural(draftEntries.length, 'draft entry', 'draft entries')}, not yet reviewed`,
        ]
      : []),
    '',
    table(
      ['', 'entries', 'claims', 'drafts', 'disputed'],
      ENTRY_KINDS.map((kind) => {
        const ofKind = entries.filter((entry) => entry.kind === kind)
        const told = ofKind.flatMap((entry) => entry.claims)
        return [kind, ofKind.length, told.length, countDrafts(told), ofKind.filter(({ disputed }) => disputed).length]
      }),
    ),
    '',
    table(
      ['article', 'published', 'claims', 'drafts', 'disputed', 'outlet'],
      articles.map(({ id, publishedOn, outlet }) => {
        const told = claims.filter(({ article }) => article === id)
        const ids = new Set(told.map((claim) => claim.id))
        const touching = disputes.filter((dispute) => dispute.claims.some((claim) => ids.has(claim)))
        return [id, publishedOn ?? 'unknown', told.length, countDrafts(told), touching.length, outlet ?? 'not named']
      }),
    ),
    '',
    `Disputes: ${DEGREES.map((degree) => `${disputes.filter((dispute) => dispute.degree === degree).length} ${degree}`).join(', ')}`,
    ...notesByKind(notes),
  ]
  return lines.join('\n')
}

const countDrafts = (claims: readonly Claim[]): number => claims.filter(({ status }) => status === 'draft').length

const NOTE_HEADINGS: Record<Note['about'], string> = {
  'unclassified difference': 'Claims differ, and no dispute in registry/disputes.yaml says what to make of it',
  'untouched sentence': 'Sentences that nothing touches: give them a claim, or list them under `unclaimed`',
  'unpublished entry': 'Entries not yet in registry/published.yaml (npm run dataset -- --publish adds them)',
  'draft left out': 'Drafts left out',
}

/** Many entries are unpublished while an edition is being written, so those are named in one line. */
function notesByKind(notes: readonly Note[]): string[] {
  return (Object.keys(NOTE_HEADINGS) as Note['about'][]).flatMap((about) => {
    const found = notes.filter((note) => note.about === about)
    if (found.length === 0) return []
    const heading = `${NOTE_HEADINGS[about]}: ${found.length}`
    if (about === 'unpublished entry') return ['', heading]
    return ['', heading, ...found.map(({ file, line, text }) => `  ${file}:${line}  ${text}`)]
  })
}

/** Left-aligned words, right-aligned numbers. */
function table(head: string[], rows: (string | number)[][]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => String(row[column]).length)))
  const isNumber = head.map((_, column) => rows.every((row) => typeof row[column] === 'number'))
  const print = (row: (string | number)[]): string =>
    row
      .map((cell, column) =>
        isNumber[column] ? String(cell).padStart(widths[column]!) : String(cell).padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd()
  return [head, ...rows].map((row) => `  ${print(row)}`).join('\n')
}
