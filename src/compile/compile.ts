import type { NamedActor } from '../model/actor'
import type { Article, ArticleId } from '../model/article'
import type { Dataset } from '../model/dataset'
import type { Extraction } from '../model/draft'
import type { Place, PlaceId } from '../model/place'
import { hashContent } from '../text/hashContent'
import { buildEntry, byNewest, groupByEntry, inTellingOrder } from './buildEntries'
import { checkCalendar } from './checkCalendar'
import { checkDates } from './checkDates'
import { checkNumbers } from './checkNumbers'
import { checkPermanence } from './checkPermanence'
import { checkClaimIds, checkEntries, checkRoles } from './checkRegistry'
import { checkSpellings } from './checkSpellings'
import { checkTallies } from './checkTallies'
import { findDisputes, markDisputed } from './findDisputes'
import { joinClaims } from './joinClaims'
import { createKnownNames } from './knownNames'
import { notesOf } from './notesOf'
import { byFileAndLine, type Note, type Offender } from './offender'
import type { ArticleFile } from './readArticle'
import { readArticles, type ReadArticle } from './readArticles'
import { readDisputes } from './readDisputes'
import { readRegistry, registryNames, type Registry } from './readRegistry'
import type { SourceFile } from './readYaml'
import { usedNames } from './usedNames'

/**
 * Everything in `seeds/`, as text, what the extractor found in articles that no editor has opened, and whom it knows
 * that the registry may not.
 */
export interface Seeds {
  articles: readonly ArticleFile[]
  editorsFiles: readonly SourceFile[]
  registry: readonly SourceFile[]
  drafts: ReadonlyMap<ArticleId, Extraction>
  lexicon: readonly NamedActor[]
}

/** A dataset with what an editor should know of it; or everything that is wrong, by file and line. */
export type Compiled = { ok: true; dataset: Dataset; notes: Note[] } | { ok: false; offenders: Offender[] }

const VERSION_DIGITS = 12

/** Articles, editors' files and registry become one dataset. Pure: the same seeds always give the same dataset. */
export function compile(seeds: Seeds): Compiled {
  const { registry, offenders: brokenRegistry } = readRegistry(seeds.registry)
  const known = registryNames(registry)
  const names = createKnownNames(known.actors, known.places, seeds.lexicon)
  const { articles, offenders: brokenArticles, notes, unread } = readArticles(seeds, names)
  const textOf = new Map(articles.map(({ facts, text }) => [facts.id, text]))
  const publishedOn = new Map(articles.map(({ facts }) => [facts.id, facts.publishedOn]))
  const actors = new Map(names.actors().map((actor) => [actor.id, actor]))
  const places = new Map(names.places().map((place) => [place.id, place]))
  const { claims, heads } = joinClaims(articles, registry, {
    actor: (id) => actors.get(id)?.name ?? id,
    side: (id) => actors.get(id)?.side ?? 'other',
    place: (id) => places.get(id)?.name ?? id,
  })
  const edited = readDisputes(registry, claims, textOf, unread)
  const { renamed, offenders: vanished } = checkPermanence(registry)
  const offenders = [
    ...brokenRegistry,
    ...brokenArticles,
    ...articles.flatMap((article) => offendersOfClaims(article, registry, places)),
    ...edited.offenders,
    ...vanished,
    ...checkRoles(registry, textOf, unread),
    ...checkSpellings(registry),
    ...checkEntries(registry, new Set(claims.map((claim) => claim.entry)), unread),
  ]
  if (offenders.length > 0) return { ok: false, offenders: offenders.sort(byFileAndLine) }

  const told = groupByEntry(inTellingOrder(claims, publishedOn))
  const entries = heads.map((head) => buildEntry(head, told.get(head.id)!, publishedOn, actors, places))
  const { disputes: draftDisputes, unclassified } = findDisputes(entries, edited.disputes)
  const disputes = [...edited.disputes, ...draftDisputes]
  const content = {
    synthetic: false,
    articles: withClaimCounts(articles),
    ...usedNames(entries, names),
    entries: markDisputed(entries, disputes).sort(byNewest),
    disputes,
    renamed,
  }
  const version = hashContent(JSON.stringify(content)).slice(0, VERSION_DIGITS)
  return {
    ok: true,
    dataset: { version, ...content },
    notes: [...notes, ...notesOf(registry, unclassified)].sort(byFileAndLine),
  }
}

/**
 * Of a draft only the quote is checked, the entry, that the place is known and that the dates are of the calendar: its
 * values are the extractor's, until an editor vouches for them.
 */
function offendersOfClaims(
  { claims, facts }: ReadArticle,
  registry: Registry,
  places: ReadonlyMap<PlaceId, Place>,
): Offender[] {
  return claims.flatMap((found) => {
    const ids = checkClaimIds(found, registry, places)
    return found.claim.status === 'draft'
      ? [...ids, ...checkCalendar(found)]
      : [...ids, ...checkNumbers(found), ...checkTallies(found), ...checkDates(found, facts.publishedOn)]
  })
}

function withClaimCounts(articles: readonly ReadArticle[]): (Article & { text: string })[] {
  return articles.map(({ facts, claims, text }) => ({ ...facts, claimCount: claims.length, text }))
}
