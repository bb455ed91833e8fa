import './timelineLegend.css'

/** What the marks mean, in words; folded away until asked for. */
export function TimelineLegend() {
  return (
    <details className="timeline-legend">
      <summary>How to read this</summary>
      <dl>
        {SHAPES.map(([shapes, meaning]) => (
          <div key={shapes}>
            <dt>
              <span className={`entry-mark ${shapes}`} aria-hidden="true" />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        A hatched day is one the sources leave open. “As told”: no article dates it, and it stands on the day that first
        tells of it. An indented entry belongs to the one above it: part of a total, it is counted there alone; within a
        raid, which counts drones and no casualties, a strike counts on its own. What stands side by side happened near
        in time; that says nothing of cause.
      </p>
    </details>
  )
}

const SHAPES = [
  ['entry-mark-planned', 'talks planned'],
  ['entry-mark-ongoing', 'under way when told'],
  ['entry-mark-held', 'held'],
  ['entry-mark-said', 'statement, proposal, decision or report'],
  ['entry-mark-position', 'a party’s position'],
  ['entry-mark-figure', 'a figure'],
  ['entry-mark-raid entry-mark-RU', 'a night’s raid, Russia’s drones in rust'],
  ['entry-mark-raid entry-mark-UA', 'a night’s raid, Ukraine’s drones in blue'],
  ['entry-mark-strike entry-mark-RU', 'a strike, in the colour of who struck'],
  ['entry-mark-strike entry-mark-RU entry-mark-unknown', 'a strike, number of casualties unknown'],
] as const
