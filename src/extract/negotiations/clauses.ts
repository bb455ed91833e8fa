import { type Anchor, findAnchors } from './words/anchors'
import { asidesIn, whoseDid } from './words/asides'
import { findBreaks, type How } from './breaks'
import { anchorsOfElided, findElided } from './elided'

/** A part of a sentence that speaks of one event; offsets into the sentence. */
export interface Clause {
  start: number
  end: number
  how: How
  anchors: readonly Anchor[]
}

/**
 * The events of a sentence: split where each part tells one by a verb of its own, or hangs on one as "ahead of talks".
 */
export function splitClauses(text: string): Clause[] {
  const anchors = withoutAsides(findAnchors(text), text)
  if (anchors.length === 0) return []
  const clauses: Clause[] = []
  let open: Clause = { start: 0, end: text.length, how: 'main', anchors: [] }
  const told = (from: number, to: number): boolean =>
    anchors.some((anchor) => anchor.told && anchor.start >= from && anchor.start < to)
  const named = (from: number, to: number): boolean =>
    anchors.some((anchor) => anchor.start >= from && anchor.start < to)
  const elided = findElided(text, anchors)
  const breaks = [...elided, ...findBreaks(text, anchors).filter(({ at }) => !elided.some((each) => each.at === at))]
  breaks.sort((a, b) => a.at - b.at)
  breaks.forEach(({ at, how, firm }, index) => {
    const next = breaks[index + 1]?.at ?? text.length
    const relative = how === 'who' || how === 'where'
    const stands =
      how === 'too'
        ? open.how === 'too' || told(open.start, at)
        : relative
          ? told(at, next)
          : firm
            ? named(at, next) && named(open.start, at)
            : // "met envoys and leaders in Rome ahead of a call": no second event stands before the one that it hangs on.
              told(at, breaks.slice(index + 1).find((each) => each.firm)?.at ?? text.length) && told(open.start, at)
    // A relative clause without an event of its own belongs to what it hangs on.
    if (!stands) return
    clauses.push({ ...open, end: at })
    open = { start: at, end: text.length, how, anchors: [] }
  })
  clauses.push(open)
  const withAnchors: Clause[] = []
  for (const clause of clauses) {
    const own = anchors.filter(({ start }) => start >= clause.start && start < clause.end)
    const before = withAnchors.at(-1)?.anchors ?? []
    withAnchors.push({ ...clause, anchors: clause.how === 'too' ? anchorsOfElided(own, before, clause.start) : own })
  }
  return withAnchors.filter((clause) => clause.anchors.length > 0)
}

/** What others talk about tells an event only where nothing else does. */
function withoutAsides(anchors: readonly Anchor[], text: string): readonly Anchor[] {
  const asides = [...asidesIn(text), ...whoseDid(text)]
  const main = anchors.filter(({ start }) => !asides.some((aside) => aside.start <= start && start < aside.end))
  return main.length > 0 ? main : anchors
}
