import { type Anchor, findAnchors } from './anchors'
import { NOUN } from './talkWords'

/**
 * A part of a sentence that speaks of one event; offsets into the sentence. `how` tells what it hangs on: `and` shares the
 * subject before it, `who` takes the name before it, `where` the place before it, `noun` is "ahead of talks with…".
 */
export interface Clause {
  start: number
  end: number
  how: 'main' | 'and' | 'who' | 'where' | 'noun'
  anchors: readonly Anchor[]
}

const VERB =
  '(?:met|meets|held|holds|hold|spoke|speak|talked|called|phoned|rang|telephoned|received|hosted|welcomed|had|will|would|is|was|are|were|has|have|joined|sat|flew|travelled|traveled|discussed|visited|attended|arrived)'

interface Break {
  at: number
  how: Clause['how']
  /** Stands whether or not both sides tell an event by a verb. */
  firm: boolean
}

const BREAKS: readonly { pattern: RegExp; how: Clause['how']; firm?: boolean }[] = [
  { pattern: /;\s+|\s[–—]\s|,?\swhile\s|,?\swhereas\s/g, how: 'main' },
  { pattern: /,?\s(?=where\s)/g, how: 'where' },
  { pattern: /,\s(?=(?:who|whom|which)\s)/g, how: 'who' },
  {
    pattern: new RegExp(
      `,?\\s(?=(?:and|but)\\s(?:(?:then|later|also|separately|subsequently|afterwards?|on \\w+day|in the evening)\\s)*${VERB}\\b)|,\\s(?=then\\s)|\\s(?=(?:before|after)\\s(?:\\p{Ll}+ing|he|she|they|the two)\\s)`,
      'gu',
    ),
    how: 'and',
  },
  {
    // Not between two names: "Russia and Ukraine would start talks".
    pattern:
      /,\s(?=(?:and|but)\s(?:that\s)?(?:\p{Lu}|the\s|a\s|his\s|he\s|she\s|they\s|both\s))|(?<!\p{Lu}[\p{L}.'-]*)\s(?=(?:and|but)\s(?:that\s)?(?:\p{Lu}|the\s|a\s|his\s|he\s|she\s|they\s|both\s))|,\s(?=(?:as|(?:(?:just |only )?(?:(?:a|one|two|three|four|five) days?|hours|days|shortly|minutes) )?(?:after|before))\s(?:\p{Lu}|he\s|the\s|they\s))|,?\s(?=when\s(?:\p{Lu}|he\s|she\s|they\s|the\s))|\s(?=(?:after|before|as)\s\p{Lu}[\p{L}-]+\s(?:met|spoke|held|received|had|hosted|meets)\b)|,\s(?=with\s(?:\p{Lu}|the\s))/gu,
    how: 'main',
  },
  {
    pattern: new RegExp(
      `,?\\s(?=(?:ahead of|before|after|following|on the eve of|a day (?:before|after)|since|despite|prior to)\\s(?:what was described as\\s)?(?:(?!${VERB}\\b)[\\w.'-]+\\s){0,6}(?:${NOUN}|calls?)\\b)`,
      'g',
    ),
    how: 'noun',
    firm: true,
  },
]

/** After an inserted "who met Trump," the sentence goes on with its own verb. */
const RESUMES = new RegExp(`,\\s(?=(?:also\\s|then\\s|later\\s)?(?:${VERB}|said|told|wrote|added|and)\\b)`, 'g')
/** "After meeting Putin, Witkoff flew to…": what stands before the comma is an event of its own. */
export const OPENING =
  /^(?:["'-]+\s?)?(?:After|Before|Following|Ahead of|Prior to|On the eve of|Hours (?:after|before)|A day (?:after|before)|While)\b[^,]{5,120},\s/
/** "After the talks," tells no event; "After talks with Putin," does. */
const OF_ITS_OWN = /\b(?:with|between|meeting|hosting|receiving|call(?:ing)?|met|spoke to) (?:\S+ ){0,4}?\p{Lu}/u

/** The events of a sentence: split where each part tells one by a verb of its own, or hangs on one as "ahead of talks". */
export function splitClauses(text: string): Clause[] {
  const anchors = findAnchors(text)
  if (anchors.length === 0) return []
  const clauses: Clause[] = []
  let open: Clause = { start: 0, end: text.length, how: 'main', anchors: [] }
  const told = (from: number, to: number): boolean =>
    anchors.some((anchor) => anchor.told && anchor.start >= from && anchor.start < to)
  const named = (from: number, to: number): boolean =>
    anchors.some((anchor) => anchor.start >= from && anchor.start < to)
  const breaks = findBreaks(text, anchors)
  breaks.forEach(({ at, how, firm }, index) => {
    const next = breaks[index + 1]?.at ?? text.length
    const relative = how === 'who' || how === 'where'
    const stands = relative
      ? told(at, next)
      : firm
        ? named(at, next) && named(open.start, at)
        : told(at, text.length) && told(open.start, at)
    // A relative clause without an event of its own belongs to what it hangs on.
    if (!stands) return
    clauses.push({ ...open, end: at })
    open = { start: at, end: text.length, how, anchors: [] }
  })
  clauses.push(open)
  return clauses
    .map((clause) => ({
      ...clause,
      anchors: anchors.filter(({ start }) => start >= clause.start && start < clause.end),
    }))
    .filter((clause) => clause.anchors.length > 0)
}

function findBreaks(text: string, anchors: readonly Anchor[]): Break[] {
  const breaks: Break[] = []
  const add = (each: Break): void => {
    // Nothing is split inside the words of one event.
    if (anchors.some(({ start, end }) => start < each.at && each.at < end)) return
    if (!breaks.some(({ at }) => at === each.at)) breaks.push(each)
  }
  const opening = OPENING.exec(text)
  if (opening && OF_ITS_OWN.test(opening[0])) add({ at: opening[0].length, how: 'main', firm: true })
  for (const { pattern, how, firm } of BREAKS)
    for (const match of text.matchAll(pattern)) {
      add({ at: match.index + match[0].length, how, firm: firm ?? false })
      if (how !== 'who' && how !== 'where') continue
      const end = [...text.slice(match.index + 2).matchAll(RESUMES)][0]
      if (end) add({ at: match.index + 2 + end.index + end[0].length, how: 'and', firm: false })
    }
  return breaks.sort((a, b) => a.at - b.at)
}
