import { builtInPlaces } from '../gazetteer/placeIndex'
import { placeKey } from '../gazetteer/placeKey'
import { REGION_OF_STEM } from '../gazetteer/regions'
import type { PlaceMention } from './placeMention'

const UNKNOWN_SETTLEMENT =
  /\b(?:village|town|settlement|hamlet|villages|farm|township|city)\s+(?:of\s+)?((?:\p{Lu}[\p{L}'-]+)(?:\s+\p{Lu}[\p{L}'-]+)?)/gu
/** "In the capital": Kyiv or Moscow, as the sentence's sides decide. */
const CAPITAL =
  /\b(?:in|on|at|over|across|hit|struck|attacked) (?<words>(?:the (?<side>Ukrainian |Russian )?|(?<owner>Ukraine|Russia)'s )capital)\b(?! of| region|,? (?:Kyiv|Kiev|Moscow))/gi

export function addCapitals(sentence: string, mentions: PlaceMention[]): void {
  for (const match of sentence.matchAll(CAPITAL)) {
    const { words = '', owner, side = owner } = match.groups ?? {}
    const names = side === undefined ? ['Kyiv', 'Moscow'] : side.startsWith('U') ? ['Kyiv'] : ['Moscow']
    const candidates = names.flatMap((name) => builtInPlaces().byKey.get(placeKey(name))?.[0] ?? [])
    const end = match.index + match[0].length
    const country = mentions.findIndex((other) => other.start === end - words.length)
    if (country >= 0) mentions.splice(country, 1)
    mentions.push({
      start: end - words.length,
      end,
      asWritten: words,
      candidates,
      role: 'at',
      near: false,
      precision: null,
    })
  }
  mentions.sort((a, b) => a.start - b.start)
}

/** "the village of Xyz", where no list knows Xyz: named all the same, without coordinates. */
export function addUnknownSettlements(
  sentence: string,
  mentions: PlaceMention[],
  taken: readonly { start: number; end: number }[],
): void {
  for (const match of sentence.matchAll(UNKNOWN_SETTLEMENT)) {
    const name = match[1]!.replace(/'s$/, '')
    const start = match.index + match[0].length - match[1]!.length
    const end = start + name.length
    if ([...mentions, ...taken].some((other) => other.start < end && start < other.end)) continue
    if (/^(?:Council|Military|Administration|Of|The|In|And|Mayor|Head)\b/.test(name) || /^city /i.test(match[0]))
      continue
    mentions.push({ start, end, asWritten: name, candidates: [], role: 'at', near: false, precision: null })
  }
  mentions.sort((a, b) => a.start - b.start)
}

/** In "the Sumy and Odesa regions" both are regions; in "from Kursk, Orel and Bryansk" all are launch sites. */
export function spreadAcrossLists(sentence: string, mentions: PlaceMention[]): void {
  for (let at = 0; at + 1 < mentions.length; at++) {
    const [here, next] = [mentions[at]!, mentions[at + 1]!]
    const between = sentence.slice(here.end, next.start)
    if (
      here.role === 'origin' &&
      /^[^.;]{0,3}(?:\s|and|in|occupied|the|Russia|as|well|region|,|-|Russian-occupied|\(|\))*$/.test(between)
    )
      next.role = 'origin'
    if (/^\s*(?:regions|oblasts|provinces)\s*(?:of|:)/.test(between)) makeRegion(next)
  }
  for (let at = mentions.length - 2; at >= 0; at--) {
    const [here, next] = [mentions[at]!, mentions[at + 1]!]
    if (!/^(?:,|\s+and|,\s+and)\s+(?:the\s+)?$/.test(sentence.slice(here.end, next.start))) continue
    const plural =
      /(?:regions|oblasts|provinces)$/i.test(next.asWritten) ||
      (next.precision === 'region' && !/(?:region|oblast|krai)$/i.test(next.asWritten))
    if (plural) makeRegion(here)
  }
  for (let at = 1; at < mentions.length; at++) {
    const [previous, here] = [mentions[at - 1]!, mentions[at]!]
    const listed = /^(?:,|\s+and|,\s+and)\s+(?:the\s+)?$/.test(sentence.slice(previous.end, here.start))
    if (listed && previous.precision === 'region' && /\bregions\s*(?:of|:)/.test(sentence.slice(0, here.start)))
      makeRegion(here)
  }
}

function makeRegion(mention: PlaceMention): void {
  const region = REGION_OF_STEM.get(placeKey(mention.asWritten))
  if (!region) return
  mention.candidates = builtInPlaces().byKey.get(placeKey(region.name)) ?? []
  mention.precision = 'region'
}
