import { stringify } from 'yaml'
import { createKnownNames, hasCoordinates, type KnownNames } from '../compile/knownNames'
import { locateQuote } from '../compile/locateQuote'
import type { Actor } from '../model/actor'
import type { DraftClaim, Extraction } from '../model/draft'
import type { Place } from '../model/place'
import { lineAt } from '../text/lineAt'
import { type QuoteWords, writeDraftClaim } from './writeDraftClaim'

/** The YAML beside an article, the claims in it, those that could not go into it, and the names the registry lacks. */
export interface EditorsDraft {
  yaml: string
  drafted: DraftClaim[]
  leftOut: { claim: DraftClaim; why: string }[]
  unknown: string[]
}

const HEAD = `# Drafted by \`npm run add\`. Check the article’s facts and each claim against the text, give each claim an \`entry\`
# of registry/entries.yaml, put right what \`doubts\` name, and take \`doubts\` and \`status: draft\` away.

`
/** Words before a quote, to tell it from the same words elsewhere. */
const AFTER_LENGTH = 60

/**
 * Writes what the extractor found as an editor's file (`EditorsFileSchema`), every claim a draft; the registry's actors
 * and places stand in it by their ids.
 */
export function draftEditorsFile(
  text: string,
  { article, claims }: Extraction,
  registry: { actors: readonly Actor[]; places: readonly Place[] },
): EditorsDraft {
  const names = createKnownNames(registry.actors, registry.places, [])
  const leftOut: EditorsDraft['leftOut'] = []
  const drafted: DraftClaim[] = []
  const written = claims.flatMap((claim) => {
    const why = whyNotNews(claim) ?? whyNowhere(claim)
    const quoted: QuoteFound = why === null ? quoteOf(text, claim) : { ok: false, what: why }
    if (!quoted.ok) {
      leftOut.push({ claim, why: quoted.what })
      return []
    }
    drafted.push(claim)
    return [writeDraftClaim(claim, quoted.words, names)]
  })
  const file = {
    article: {
      status: 'draft',
      outlet: article.outlet,
      ...(article.outlet === null
        ? { outletReason: 'No outlet was found in the text; no editor has looked yet.' }
        : {}),
      headline: article.headline,
      ...(article.headline === null
        ? { headlineReason: 'No headline was found in the text; no editor has looked yet.' }
        : {}),
      publishedOn: article.publishedOn,
      publishedReason: article.publishedReason,
      boilerplate: article.boilerplate.flatMap((span) => wholeLines(text, span)),
    },
    claims: written,
  }
  return { yaml: HEAD + stringify(file, { lineWidth: 0 }), drafted, leftOut, unknown: unknownNames(drafted, names) }
}

/** The actors and places of claims that the registry does not have, each once. */
function unknownNames(claims: readonly DraftClaim[], names: KnownNames): string[] {
  const unknown = claims.flatMap((claim) => {
    const actors = [
      ...(claim.attributedTo?.names ?? []),
      ...(claim.kind === 'negotiation' ? claim.participants : []),
      ...(claim.kind === 'position' ? [claim.party] : []),
    ]
    const place = 'place' in claim ? claim.place : null
    return [
      ...actors.filter((name) => names.findActor(name) === undefined),
      ...(place && hasCoordinates(place) && names.findPlace(place) === undefined ? [place.name] : []),
    ]
  })
  return [...new Set(unknown)]
}

type QuoteFound = { ok: true; words: QuoteWords } | { ok: false; what: string }

/** A claim's sentence; with its dateline where it begins behind one, for a quote begins where a clause does. */
function quoteOf(text: string, { quote, start }: DraftClaim): QuoteFound {
  const twice = text.indexOf(quote) !== text.lastIndexOf(quote)
  const next = text.indexOf(quote, start + 1)
  // The same words at the head of the text and again below: those below can be told apart.
  const after = twice ? wordsBefore(text, start) || wordsBefore(text, next) : ''
  const located = locateQuote(text, quote, after || undefined)
  if (located.ok) return { ok: true, words: after ? { quote, after } : { quote } }
  const whole = located.whole && text.slice(located.whole.start, located.whole.end)
  return whole !== undefined && locateQuote(text, whole).ok ? { ok: true, words: { quote: whole } } : located
}

const wordsBefore = (text: string, at: number): string => text.slice(Math.max(0, at - AFTER_LENGTH), at).trim()

/** What is told of an earlier event opens no entry, here as where the extractor reads the article itself. */
const whyNotNews = ({ background }: DraftClaim): string | null =>
  background ? 'told as background, of an earlier event' : null

/** Why a claim cannot be drawn: null where it can. */
const whyNowhere = (claim: DraftClaim): string | null =>
  claim.kind === 'strike' && claim.place.lat === null
    ? `nobody knows where ${claim.place.name} is: add it to registry/places.yaml, and write the claim by hand`
    : null

/** Spans that are whole lines, as the editor's file writes them. */
function wholeLines(
  text: string,
  { start, end, what }: { start: number; end: number; what: string },
): { lines: number | string; what: string }[] {
  const first = lineAt(text, start)
  const last = lineAt(text, end)
  const opens = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '' || start === 0
  const lineEnd = text.indexOf('\n', end)
  const closes = text.slice(end, lineEnd < 0 ? text.length : lineEnd).trim() === ''
  return opens && closes ? [{ lines: first === last ? first : `${first}-${last}`, what }] : []
}
