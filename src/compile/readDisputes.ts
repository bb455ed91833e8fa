import type { Claim } from '../model/claim'
import type { Dispute } from '../model/dispute'
import { findHangingEdge } from './clauseEdges'
import { locateQuote } from './locateQuote'
import type { Offender } from './offender'
import type { Registry } from './readRegistry'
import type { Unread } from './unread'

/** How an editor names a claim in `disputes.yaml`. */
type NamedClaim = Registry['disputes']['value'][string]['claims'][number]

/** The claim that is meant; or what is wrong with its name; or null where it may be one that could not be read. */
type Found = { ok: true; claim: Claim } | { ok: false; what: string; mend: string } | null

/** The editors' disputes, each claim found by its article and a part of its quote. */
export function readDisputes(
  { disputes }: Registry,
  claims: readonly Claim[],
  textOf: ReadonlyMap<string, string>,
  unread: Unread,
): { disputes: Dispute[]; offenders: Offender[] } {
  const { file, value, lineOf } = disputes
  const offenders: Offender[] = []
  const read = Object.entries(value).map(([id, { degree, topic, claims: named, conclusion }]): Dispute => {
    const found = new Map<string, { claim: Claim; isContext: boolean }>()
    if (named.every(({ context }) => context)) {
      const what = 'no claim is disputed: all of them stand here for comparison'
      offenders.push({ file, line: lineOf([id, 'claims']), what, mend: 'take `context: true` from those that differ' })
    }
    named.forEach((name, index) => {
      const offend = (what: string, mend: string): void => {
        offenders.push({ file, line: lineOf([id, 'claims', index, 'quote']), what, mend })
      }
      const result = findClaim(name, claims, textOf, unread)
      if (result === null) return
      if (!result.ok) offend(result.what, result.mend)
      else if (found.has(result.claim.id)) offend('the dispute names this claim twice', 'name another, or remove it')
      else found.set(result.claim.id, { claim: result.claim, isContext: name.context ?? false })
    })
    const all = [...found.values()]
    const disputed = all.filter(({ isContext }) => !isContext)
    const context = all.filter(({ isContext }) => isContext)
    return {
      id,
      degree,
      topic,
      claims: [...found.keys()],
      entries: [...new Set(disputed.map(({ claim }) => claim.entry))],
      context: context.map(({ claim }) => ({ claim: claim.id, entry: claim.entry })),
      conclusion,
    }
  })
  return { disputes: read, offenders }
}

function findClaim(
  { article, quote, entry }: NamedClaim,
  claims: readonly Claim[],
  textOf: ReadonlyMap<string, string>,
  unread: Unread,
): Found {
  if (unread.articles.has(article)) return null
  const fail = (what: string, mend: string): Found => ({ ok: false, what, mend })
  const text = textOf.get(article)
  if (text === undefined)
    return fail(`there is no article “${article}”`, 'name the article by the number in its file’s name')
  const located = locateQuote(text, quote)
  if (!located.ok && !text.includes(quote)) return located
  const holders = claims.filter(
    (claim) => claim.article === article && claim.quote.includes(quote) && (entry ?? claim.entry) === claim.entry,
  )
  const [holder] = holders
  if (!holder) {
    if (unread.claims.some((claim) => claim.article === article)) return null
    const what = `no claim of article ${article}${entry ? ` on ${entry}` : ''} has “${quote}” in its quote`
    return fail(what, 'name a claim by words of its quote')
  }
  if (holders.length > 1) {
    const entries = [...new Set(holders.map((claim) => claim.entry))].join(', ')
    const what = `${holders.length} claims of article ${article} have “${quote}” in their quotes`
    return fail(what, `take more of the quote, or add \`entry:\` (${entries})`)
  }
  const start = holder.start + holder.quote.indexOf(quote)
  const hanging = findHangingEdge(text, start, start + quote.length)
  if (hanging === null) return { ok: true, claim: holder }
  const what = `the quote ${hanging.side} in the middle of a clause: “${quote}”`
  return fail(what, `quote the whole clause: “${text.slice(hanging.whole.start, hanging.whole.end)}”`)
}
