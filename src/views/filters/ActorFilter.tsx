import { matchActors } from '../../analysis/matchActors'
import type { Edition } from '../../analysis/edition'
import type { ActorId } from '../../model/actor'
import { SIDES, SIDE_NAMES } from '../../model/side'
import { formatNumber } from '../../text/formatCount'
import { CheckboxList } from './CheckboxList'
import { Dropdown } from './Dropdown'
import { FindOption } from './FindOption'
import { useShortList } from './useShortList'

interface ActorFilterProps {
  edition: Edition
  counts: ReadonlyMap<ActorId, number>
  chosen: readonly ActorId[]
  onChange: (chosen: ActorId[]) => void
}

/** People, governments and institutions by side, found by any of their spellings. */
export function ActorFilter({ edition, counts, chosen, onChange }: ActorFilterProps) {
  const list = useShortList(edition.actors, counts, chosen, matchActors)
  const total = formatNumber(edition.actors.length)
  return (
    <Dropdown label="Actors" value={chosen.length === 0 ? `All ${total}` : `${chosen.length} of ${total}`}>
      <FindOption label="Find an actor" hint="Find a name, in any spelling" list={list} />
      {SIDES.map((side) => {
        const options = list.listed
          .filter((actor) => actor.side === side)
          .map((actor) => ({ value: actor.id, label: actor.name, count: counts.get(actor.id)! }))
          .sort((a, b) => b.count - a.count)
        return (
          options.length > 0 && (
            <CheckboxList
              key={side}
              name="actor"
              legend={SIDE_NAMES[side]}
              options={options}
              chosen={chosen}
              onChange={onChange}
            />
          )
        )
      })}
    </Dropdown>
  )
}
