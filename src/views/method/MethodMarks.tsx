import '../common/entryMark.css'

/** The marks of lists and timeline, by the class names that draw them. */
const ENTRY_MARKS = [
  { shapes: ['planned'], words: 'talks planned when told' },
  { shapes: ['ongoing'], words: 'talks under way when told' },
  { shapes: ['held'], words: 'talks held' },
  { shapes: ['said'], words: 'a statement, proposal, decision or report' },
  { shapes: ['position'], words: 'a position' },
  { shapes: ['figure'], words: 'a figure' },
  { shapes: ['raid', 'RU'], words: 'a raid by Russia’s drones' },
  { shapes: ['raid', 'UA'], words: 'a raid by Ukraine’s drones' },
  { shapes: ['strike', 'RU'], words: 'a place struck; rust for Russia’s arms, blue for Ukraine’s' },
  { shapes: ['strike', 'neither', 'unknown'], words: 'struck, number of casualties or attacker unknown' },
]

const PLACES = [
  { code: 'site', words: 'a named place: a plant, a port, a ship' },
  { code: 'settlement', words: 'a town or village, drawn at its centre' },
  { code: 'near-settlement', words: '“near Odesa”: a dashed ring around the place named' },
  { code: 'district', words: 'a district, by its middle' },
  { code: 'region', words: 'a region, drawn as an area' },
  { code: 'country', words: 'only the country is told' },
]

const DATES = [
  { code: 'time', words: 'an hour of a day' },
  { code: 'day', words: 'one day' },
  { code: 'night', words: 'a night, with both its days' },
  { code: 'weekend', words: 'Saturday and Sunday' },
  { code: 'week', words: 'a week' },
  { code: 'month', words: 'a month' },
  { code: 'vague', words: 'a span the editor could only bracket' },
]

/** The legend of all marks, and how exactly places and dates are told. */
export const MethodMarks = () => (
  <>
    <section>
      <h3>Marks</h3>
      <ul className="method-marks">
        {ENTRY_MARKS.map(({ shapes, words }) => (
          <li key={words}>
            <span
              className={['entry-mark', ...shapes.map((shape) => `entry-mark-${shape}`)].join(' ')}
              aria-hidden="true"
            />
            {words}
          </li>
        ))}
        <li>
          <span className="method-hatch" aria-hidden="true" />
          hatched: the day is uncertain
        </li>
        <li>
          <span className="method-ring" aria-hidden="true" />
          dashed ring: near the place named
        </li>
        <li>
          <span className="method-rest" aria-hidden="true" />
          dashed bar: drones unaccounted for
        </li>
        <li>
          <span className="method-rest is-untold" aria-hidden="true" />
          dotted bar: drones whose fate no one tells
        </li>
        <li>
          <span className="method-doubt" aria-hidden="true" />
          amber: doubt or dispute
        </li>
      </ul>
    </section>
    <section>
      <h3>How exactly a place is told</h3>
      <Codes codes={PLACES} />
    </section>
    <section>
      <h3>How exactly a date is told</h3>
      <Codes codes={DATES} />
    </section>
  </>
)

const Codes = ({ codes }: { codes: { code: string; words: string }[] }) => (
  <dl className="method-codes">
    {codes.map(({ code, words }) => (
      <div key={code}>
        <dt>{code}</dt>
        <dd>{words}</dd>
      </div>
    ))}
  </dl>
)
