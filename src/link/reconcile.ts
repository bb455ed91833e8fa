import type { Dropped } from './parseLink'
import type { ViewState } from './viewState'

interface Ids {
  has: (id: string) => boolean
}

/** What a dataset knows, for checking a link against it. */
export interface Known {
  actors: Ids
  articles: Ids
  entries: Ids
  /** Old entry ids and what they are called now. */
  renamed: Readonly<Record<string, string>>
}

/**
 * Fits a link's state to a dataset: a renamed entry is followed, an id the dataset does not know is dropped and named,
 * so that an old link never shows an empty page without a word. A claim goes with the entry or the article it is in.
 */
export function reconcile(state: ViewState, known: Known): { state: ViewState; dropped: Dropped[] } {
  const dropped: Dropped[] = []
  const keep = (name: string, ids: readonly string[], has: Ids) =>
    ids.filter((id) => has.has(id) || !dropped.push({ name, value: id }))
  const asked = state.entry === null || known.entries.has(state.entry) ? state.entry : renamedEntry(state.entry, known)
  const entry = asked === null ? null : (keep('entry', [asked], known.entries)[0] ?? null)
  const article = state.article === null ? null : (keep('article', [state.article], known.articles)[0] ?? null)
  const actors = keep('actor', state.actors, known.actors)
  const sources = keep('source', state.sources, known.articles)
  const { claim } = state
  const toldIn = claim === null ? null : claim.replace(CLAIM_NUMBER, '')
  const isClaimKept =
    toldIn === null || (known.articles.has(toldIn) && ((entry !== null && asked === entry) || article === toldIn))
  if (!isClaimKept) dropped.push({ name: 'claim', value: claim! })
  const isSame = dropped.length === 0 && entry === state.entry
  return {
    state: isSame ? state : { ...state, entry, claim: isClaimKept ? claim : null, article, actors, sources },
    dropped,
  }
}

/** A claim is `ARTICLE-N`. */
const CLAIM_NUMBER = /-\d+$/

const renamedEntry = (id: string, known: Known): string => (Object.hasOwn(known.renamed, id) ? known.renamed[id]! : id)
