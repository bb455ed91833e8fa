import { stringify } from 'yaml'
import { locateQuote } from '../compile/locateQuote'
import type { Count } from '../model/count'
import type { DraftClaim, DraftPlace, Extraction } from '../model/draft'
import type { When } from '../model/when'
import { lineAt } from '../text/lineAt'
import { findNumbers } from '../text/numbersInText'

/** The YAML beside an article, and the claims that could not go into it, with why. */
export interface EditorsDraft {
  yaml: string
  leftOut: { claim: DraftClaim; why: string }[]
}

const HEAD =
  '# Drafted by `npm run add`. Check each claim against the article, give it an `entry`, and take `status: draft` away.\n\n'
/** Words before a quote, to tell it from the same words elsewhere. */
const AFTER_LENGTH = 60

/** Writes what the extractor found as an editor's file (`EditorsFileSchema`), every claim a draft. */
export function draftEditorsFile(text: string, { article, claims }: Extraction): EditorsDraft {
  const leftOut: EditorsDraft['leftOut'] = []
  const written = claims.flatMap((claim) => {
    const why = reasonToLeaveOut(text, claim)
    if (why === null) return [writeClaim(text, claim)]
    leftOut.push({ claim, why })
    return []
  })
  const file = {
    article: {
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
  return { yaml: HEAD + stringify(file, { lineWidth: 0 }), leftOut }
}

function reasonToLeaveOut(text: string, claim: DraftClaim): string | null {
  const located = locateQuote(text, claim.quote, wordsBefore(text, claim))
  if (!located.ok) return located.what
  if (claim.kind === 'strike' && claim.place.lat === null)
    return `nobody knows where ${claim.place.name} is: add it to registry/places.yaml and add the article again`
  return null
}

/** The line before the quote where its words stand more than once; undefined where they stand once. */
function wordsBefore(text: string, { quote, start }: DraftClaim): string | undefined {
  if (text.indexOf(quote) === text.lastIndexOf(quote)) return undefined
  const before = text.slice(Math.max(0, start - AFTER_LENGTH), start).trim()
  return before === '' ? undefined : before
}

function writeClaim(text: string, claim: DraftClaim): Record<string, unknown> {
  const { kind, quote, when, attributedTo, doubts } = claim
  const after = wordsBefore(text, claim)
  const counted = countedReason(claim)
  return {
    status: 'draft',
    quote,
    ...(after === undefined ? {} : { after }),
    ...(when === null ? {} : { when: writeWhen(when) }),
    ...(attributedTo === null
      ? {}
      : { attributedTo: { actors: attributedTo.names, asWritten: attributedTo.asWritten } }),
    ...(counted === null ? {} : { counted }),
    ...(doubts.length === 0 ? {} : { doubts }),
    [kind]: writeValues(claim),
  }
}

function writeValues(claim: DraftClaim): Record<string, unknown> {
  switch (claim.kind) {
    case 'raid': {
      const {
        launchedBy,
        launched,
        intercepted,
        lost,
        hits,
        missilesLaunched,
        missilesIntercepted,
        wording,
        scope,
        place,
      } = claim
      return told({
        launchedBy,
        ...counts({ launched, intercepted, lost, hits, missilesLaunched, missilesIntercepted }),
        wording,
        scope,
        place: place && writePlace(place),
      })
    }
    case 'strike': {
      const { place, attacker, weapon, killed, wounded, children, damage } = claim
      return told({ place: writePlace(place), attacker, weapon, ...counts({ killed, wounded, children }), damage })
    }
    case 'negotiation':
      return told({
        form: claim.form,
        status: claim.status,
        place: claim.place && writePlace(claim.place),
        participants: claim.participants,
      })
    case 'position':
      return { party: claim.party, topic: claim.topic, stance: claim.stance, summary: claim.summary }
    case 'figure':
      return told({
        measure: claim.measure,
        ...counts({ value: claim.value }),
        unit: claim.unit,
        deadline: claim.deadline && writeWhen(claim.deadline),
      })
  }
}

const told = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))

const counts = (values: Record<string, Count | null>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([field, count]) => [
      field,
      count && (count.bound === 'exact' ? count.value : `${count.bound.replace('-', ' ')} ${count.value}`),
    ]),
  )

function writeWhen({ start, end, precision, basis, asWritten }: When): Record<string, unknown> {
  const words = asWritten === null ? {} : { asWritten }
  return start === end && (precision === 'day' || precision === 'time')
    ? { on: start, precision, basis, ...words }
    : { from: start, to: end, precision, basis, ...words }
}

/** Without coordinates a place cannot be drawn, nor written: talks then have none. */
function writePlace({
  name,
  asWritten,
  lat,
  lon,
  precision,
  country,
  region,
}: DraftPlace): Record<string, unknown> | null {
  return lat === null || lon === null ? null : { name, asWritten, lat, lon, precision, country, region }
}

/** For numbers that the quote does not spell out (victims named one by one, missiles added up), the words they come from. */
function countedReason(claim: DraftClaim): string | null {
  const standing = new Set(findNumbers(claim.quote).map((number) => number.value))
  const fields = Object.entries(claim).filter(([, value]) => isCount(value) && !standing.has(value.value))
  return fields.length === 0
    ? null
    : fields.map(([field]) => `${field}: ${claim.why[field]?.words ?? 'added up'}`).join('; ')
}

function isCount(value: unknown): value is Count {
  return typeof value === 'object' && value !== null && 'bound' in value
}

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
