import { useDeferredValue, useId, useMemo, useState } from 'react'
import type { Edition } from '../../analysis/edition'
import { matchActors } from '../../analysis/matchActors'
import type { ActorId } from '../../model/actor'
import { SIDES, SIDE_NAMES } from '../../model/side'
import { formatNumber } from '../../text/formatCount'
import { Dropdown } from '../../ui/Dropdown'
import { CheckboxList } from './CheckboxList'

/** More names than this are searched rather than read; those in most entries are listed first. */
const MOST_LISTED = 60

interface ActorFilterProps {
  edition: Edition
  counts: ReadonlyMap<ActorId, number>
  chosen: readonly ActorId[]
  onChange: (chosen: ActorId[]) => void
}

/** People, governments and institutions by side, found by any of their spellings. */
export function ActorFilter({ edition, counts, chosen, onChange }: ActorFilterProps) {
  const [typed, setTyped] = useState('')
  const wanted = useDeferredValue(typed)
  const found = useMemo(() => matchActors(edition.actors, wanted), [edition, wanted])
  const listed = useMemo(() => {
    const byCount = [...found].sort((a, b) => counts.get(b.id)! - counts.get(a.id)!).slice(0, MOST_LISTED)
    return new Set([...byCount.map((actor) => actor.id), ...chosen])
  }, [found, counts, chosen])
  const box = useId()
  const total = formatNumber(edition.actors.length)

  return (
    <Dropdown label="Actors" value={chosen.length === 0 ? `All ${total}` : `${chosen.length} of ${total}`}>
      <label htmlFor={box} className="visually-hidden">
        Find an actor
      </label>
      <input id={box} type="search" placeholder="Find a name, in any spelling" value={typed} onChange={({ target }) => setTyped(target.value)} />
      {SIDES.map((side) => {
        const options = edition.actors
          .filter((actor) => actor.side === side && listed.has(actor.id))
          .map((actor) => ({ value: actor.id, label: actor.name, count: counts.get(actor.id)! }))
          .sort((a, b) => b.count - a.count)
        return options.length > 0 && <CheckboxList key={side} name="actor" legend={SIDE_NAMES[side]} options={options} chosen={chosen} onChange={onChange} />
      })}
      {found.length === 0 && <p>No actor of this name.</p>}
      {found.length > MOST_LISTED && <p>{formatNumber(found.length - MOST_LISTED)} more: type a name to find them.</p>}
    </Dropdown>
  )
}
