import type { Measure } from '../../model/values'
import type { When } from '../../model/when'
import type { Article } from '../articleContext'
import { attributionOf } from '../attribution'
import { type FigureDraft, toCount, whyCount } from '../claimDraft'
import type { Sentence } from '../readSentences'
import { type FoundCount, findCounts } from '../tags/count'

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  dollars: 'USD',
  dollar: 'USD',
  euros: 'EUR',
  euro: 'EUR',
  pounds: 'GBP',
  hryvnias: 'UAH',
  rubles: 'RUB',
  roubles: 'RUB',
}
/** Smaller sums are prices and fines, not the money of the war. */
const SMALLEST_SUM = 1e6

/** What a number must be followed by to be a share or an area worth keeping. */
const WHOLES = 'Ukrain\\w*|country|territory|its|their|differences|plan|Donetsk|Donbass?|Luhansk'
const SHARE = new RegExp(String.raw`^\s*(?:%|per ?cent)\s+of\s+(?:the\s+)?(?:${WHOLES})`, 'i')
const AREA = /^\s*(square (?:miles|kilomet(?:er|re)s|km)|sq\.? ?(?:km|miles)|km2|km²)/i
const MONEY_AFTER = /^\s*(dollars?|euros?|pounds|hryvnias|r(?:o)?ubles)\b/i
const MONEY_BEFORE = /([$€£])\s*$/
const YEARS_END = String.raw`end of (?<endYear>20\d\d)|(?:the )?start of (?<startYear>20\d\d)`
const DEADLINE = new RegExp(String.raw`\b(?:by|before|until|no later than)\s+(?:the\s+)?(?<words>${YEARS_END})\b`, 'gi')

const LONGEST_TITLE = 90

/** Sums of money, shares and areas of land, and deadlines, told in so many words. Other counts are left out. */
export function findFigures(sentences: readonly Sentence[], article: Article): FigureDraft[] {
  const told = sentences.flatMap((sentence) => {
    const raw = article.raw.slice(sentence.start, sentence.end)
    const counted = findCounts(raw, sentence.text).flatMap((count) => readFigure(sentence, count, article) ?? [])
    const deadlines = [...sentence.text.matchAll(DEADLINE)].map((match) => readDeadline(sentence, match, article))
    return [...counted, ...deadlines]
  })
  // A figure told again is one figure.
  return told.filter((claim, at) => told.findIndex((other) => isSameFigure(other, claim)) === at)
}

function isSameFigure(a: FigureDraft, b: FigureDraft): boolean {
  return (
    a.measure === b.measure &&
    a.unit === b.unit &&
    a.value?.value === b.value?.value &&
    a.deadline?.start === b.deadline?.start
  )
}

function readFigure(sentence: Sentence, count: FoundCount, article: Article): FigureDraft | null {
  const [before, after] = [sentence.text.slice(0, count.numberStart), sentence.text.slice(count.end)]
  const currency = MONEY_BEFORE.exec(before)?.[1] ?? MONEY_AFTER.exec(after)?.[1]?.toLowerCase()
  if (currency !== undefined && count.value >= SMALLEST_SUM)
    return figure(sentence, count, article, 'money', CURRENCIES[currency] ?? currency)
  if (SHARE.test(after)) return figure(sentence, count, article, 'share', '%')
  const area = AREA.exec(after)?.[1]
  return area === undefined ? null : figure(sentence, count, article, 'area', area.toLowerCase())
}

function figure(sentence: Sentence, count: FoundCount, article: Article, measure: Measure, unit: string): FigureDraft {
  return {
    ...common(sentence, article),
    why: { value: whyCount(count, 0.8), unit: { words: unit, confidence: 0.9 } },
    measure,
    value: toCount(count),
    unit,
    deadline: null,
    title: titleFrom(sentence.text, Math.max(0, sentence.text.lastIndexOf(' ', count.start - 1) + 1)),
  }
}

function readDeadline(sentence: Sentence, match: RegExpExecArray | RegExpMatchArray, article: Article): FigureDraft {
  const { endYear, startYear } = match.groups ?? {}
  const day = endYear === undefined ? `${startYear}-01-01` : `${endYear}-12-31`
  const deadline: When = { start: day, end: day, precision: 'day', basis: 'resolved', asWritten: match[0] }
  return {
    ...common(sentence, article),
    why: { deadline: { words: match[0], confidence: 0.7 } },
    measure: 'deadline',
    value: null,
    unit: null,
    deadline,
    title: titleFrom(sentence.text, match.index ?? 0),
  }
}

function common(sentence: Sentence, article: Article) {
  const { start, end } = sentence
  return {
    kind: 'figure' as const,
    quote: article.raw.slice(start, end),
    start,
    end,
    when: null,
    attributedTo: attributionOf(sentence, article),
    doubts: [],
    background: false,
  }
}

/** The words from the number on, to the end of its clause. */
function titleFrom(text: string, at: number): string {
  const words = /^(?:[^,;.]|[.,](?=\S))*/.exec(text.slice(at))?.[0].trim() ?? ''
  return words.length > LONGEST_TITLE ? `${words.slice(0, words.lastIndexOf(' ', LONGEST_TITLE))}…` : words
}
