import type { Span } from '../../text/paragraphs'

export interface Boilerplate extends Span {
  what: string
}

/** Lines that are no journalism, by what they are. */
const LINES: readonly [RegExp, string][] = [
  [
    /\bcookies?\b.*\b(?:policy|browser|settings|use of|consent|accept)\b|\b(?:privacy policy|terms of (?:use|service))\b/i,
    'cookie or privacy notice',
  ],
  [
    /^(?:WhatsApp|Facebook|Twitter|X|Telegram|LinkedIn|Print|Email|Reddit|Pinterest|Copy link|Share|Share this(?: article)?|Tweet|Save|Messenger|Viber|Instagram|YouTube|Bluesky)$/i,
    'share button',
  ],
  [
    /^(?:choose your language|menu|search|log ?in|sign (?:in|up)|subscribe(?: now)?|donate|avatar|advertisement|loading|next|previous|home|news feed|war|world|news|ukraine|russia|politics|listen|play|watch live|follow us.*|\d+ min(?:ute)?s? read|\d+ (?:hours?|minutes?) ago|image|photo|video|share|editor's (?:picks?|choice)|trending|most read|popular|tags?:?.*|keywords?:.*|topics?:.*)$/i,
    'navigation',
  ],
  [
    /^(?:read (?:also|more|next)|see also|also read|related(?: (?:news|articles?|stories))?|more on this|you may also like|recommended|more from|don't miss|must read|latest news|watch(?: also)?|listen(?: to)?|in pictures|explainer)\s*[:|]/i,
    'related article',
  ],
  [
    /^(?:related(?: (?:news|articles?|stories|topics))?|read also|more stories|you may also like|recommended)$/i,
    'related articles',
  ],
  [
    /\b(?:sign up|subscribe)\b.*\b(?:newsletter|daily|inbox|channel|telegram|updates)\b|\bour newsletter\b|\bjoin our (?:telegram|whatsapp|community)\b|\bfollow us on\b|\bsupport (?:our|independent) (?:work|journalism)\b|\bmake a (?:one-off )?(?:contribution|donation)\b|\bbecome a (?:member|patron)\b/i,
    'appeal to readers',
  ],
  [
    /^(?:To everyone who reads|Dear reader|These are difficult times for us|Prosecutors in Russia have labeled The Moscow|We, The Moscow Times|Your support|By clicking)/i,
    'appeal to readers',
  ],
  [
    /^(?:leave a reply|leave a comment|no comments? yet|your email address|required fields|post(?:ing)? (?:a )?comment|comments? \(\d+\)|comments)\b/i,
    'comment form',
  ],
  [
    /^(?:©|\(c\)|copyright|all rights reserved)|\ball rights reserved\b|\bhotline: [\d-]+|^互联网|^MENAFN\d+|^Stay tuned for/i,
    'imprint',
  ],
  [
    /^\(?(?:cover|file photo|photo|image|picture|illustrative (?:photo|image)|credit|source of (?:the )?(?:photo|image)|getty images)\s*[:/]/i,
    'picture credit',
  ],
]
/** From here on nothing is journalism. */
const END_OF_ARTICLE =
  /^(?:leave a reply|comments?|no comments? yet\..*|to everyone who reads the moscow times|post a comment)$/i

const INLINE = /\b(?:read also|see also|also read|read more)\s*:\s*/gi

/** The stretches of a text that yield no claims: whole paragraphs, and "Read also: headline" inside one. */
export function findBoilerplate(text: string, paragraphs: readonly Span[]): Boilerplate[] {
  const found: Boilerplate[] = []
  for (const paragraph of paragraphs) {
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 600))
    const what = LINES.find(
      ([pattern]) =>
        pattern.test(line) && (line.length < 220 || pattern.source.startsWith('^') || /cookie|privacy/i.test(line)),
    )?.[1]
    if (END_OF_ARTICLE.test(line) && paragraph.start > text.length / 2) {
      found.push({ start: paragraph.start, end: paragraphs.at(-1)!.end, what: what ?? 'comment form' })
      break
    }
    if (what) {
      found.push({ ...paragraph, what })
      continue
    }
    for (const match of line.matchAll(INLINE)) {
      found.push({
        start: paragraph.start + match.index,
        end: endOfHeadline(text, paragraph, paragraph.start + match.index + match[0].length),
        what: 'related article',
      })
    }
  }
  return found
}

/** An inline headline runs to the end of its line, or to the full stop that ends it. */
function endOfHeadline(text: string, paragraph: Span, from: number): number {
  const stop = text.slice(from, Math.min(paragraph.end, from + 200)).search(/[.!?]\s+\p{Lu}/u)
  return stop < 0 ? paragraph.end : from + stop + 1
}

/** The paragraphs with the boilerplate cut out of them. */
export function withoutBoilerplate(paragraphs: readonly Span[], boilerplate: readonly Span[]): Span[] {
  const kept: Span[] = []
  let next = 0
  for (const paragraph of paragraphs) {
    let start = paragraph.start
    while (next < boilerplate.length && boilerplate[next]!.end <= paragraph.start) next++
    for (let at = next; at < boilerplate.length && boilerplate[at]!.start < paragraph.end; at++) {
      if (boilerplate[at]!.start > start) kept.push({ start, end: boilerplate[at]!.start })
      start = Math.max(start, boilerplate[at]!.end)
    }
    if (start < paragraph.end) kept.push({ start, end: paragraph.end })
  }
  return kept
}
