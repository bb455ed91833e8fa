import type { Span } from '../text/paragraphs'

/** A run of text that the same spans cover from end to end; `covers` has the shortest first, so the innermost leads. */
export interface Segment<S extends Span> extends Span {
  text: string
  covers: readonly S[]
}

/**
 * Cuts a text wherever a highlight begins or ends, so that overlapping and nested highlights can be drawn without
 * nesting. The segments follow each other without gaps: joined, they are the text from `within.start` to `within.end`.
 * Spans may stick out of that range; empty ones are left out.
 */
export function splitHighlights<S extends Span>(
  text: string,
  spans: readonly S[],
  within: Span = { start: 0, end: text.length },
): Segment<S>[] {
  const inside = spans
    .filter((span) => span.start < span.end && span.start < within.end && span.end > within.start)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)
  const cuts = new Set([within.start, within.end])
  for (const span of inside) {
    cuts.add(Math.max(span.start, within.start))
    cuts.add(Math.min(span.end, within.end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(1).map((end, i) => {
    const start = places[i]!
    const covers = inside.filter((span) => span.start <= start && span.end >= end)
    return { start, end, text: text.slice(start, end), covers }
  })
}
