import type { MapEntry } from '../../analysis/mapSymbols'

/** A mark that stands for more entries than this is not marked when one of them is pointed at elsewhere. */
const MOST_PIPS = 24

/** Nothing to see: they let a mark that stands for several entries be found, and marked, for each of them. */
export const EntryPips = ({ entries }: { entries: readonly MapEntry[] }) =>
  entries.length > 1 && entries.length <= MOST_PIPS ? (
    <span hidden>
      {entries.map(({ id }) => (
        <i key={id} data-entry={id} />
      ))}
    </span>
  ) : null
