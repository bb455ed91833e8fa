import type { Claim } from '../model/claim'
import type { Dispute } from '../model/dispute'
import { findHangingEdge } from './clauseEdges'
import { locateQuote } from './locateQuote'
import type { Offender } from './offender'
import type { Registry } from './readRegistry'

/** The editors' disputes, each claim found by its article and a part of its quote. */
export function readDisputes(
  { disputes }: Registry,
  claims: readonly Claim[],
  textOf: ReadonlyMap<string, string>,
): { disputes: Dispute[]; offenders: Offender[] } {
  const { file, value, lineOf } = disputes
  const offenders: Offender[] = []
  const read = Object.entries(value).map(([id, { degree, topic, claims: named, conclusion }]): Dispute => {
    const found = named.flatMap(({ article, quote, entry }, index) => {
      const offend = (what: string, mend: string): Claim[] => {
        offenders.push({ file, line: lineOf([id, 'claims', index, 'quote']), what, mend })
        return []
      }
      const text = textOf.get(article)
      if (text === undefined)
        return offend(`there is no article “${article}”`, 'name the article by the number in its file’s name')
      const standing = locateQuote(text, quote)
      if (!standing.ok && !text.includes(quote)) return offend(standing.what, standing.mend)
      const holders = claims.filter(
        (claim) => claim.article === article && claim.quote.includes(quote) && (entry ?? claim.entry) === claim.entry,
      )
      const [holder] = holders
      if (holder && holders.length === 1) {
        const start = holder.start + holder.quote.indexOf(quote)
        const hanging = findHangingEdge(text, start, start + quote.length)
        if (hanging === null) return holder
        return offend(
          `the quote ${hanging.side} in the middle of a clause: “${quote}”`,
          `quote the whole clause: “${hanging.mended}”`,
        )
      }
      if (holders.length === 0) {
        return offend(
          `no claim of article ${article}${entry ? ` on ${entry}` : ''} has “${quote}” in its quote`,
          'name a claim by words of its quote',
        )
      }
      const entries = [...new Set(holders.map((claim) => claim.entry))].join(', ')
      return offend(
        `${holders.length} claims of article ${article} have “${quote}” in their quotes`,
        `take more of the quote, or add \`entry:\` (${entries})`,
      )
    })
    return {
      id,
      degree,
      topic,
      claims: found.map((claim) => claim.id),
      entries: [...new Set(found.map((claim) => claim.entry))],
      conclusion,
    }
  })
  return { disputes: read, offenders }
}
