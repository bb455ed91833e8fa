import { formatNumber } from '../../text/formatCount'
import type { useShortList } from './useShortList'

interface FindOptionProps {
  label: string
  hint: string
  list: Pick<ReturnType<typeof useShortList>, 'typed' | 'setTyped' | 'listed' | 'hidden'>
}

/** The field that finds options of a long list, and what it leaves unlisted. */
export function FindOption({ label, hint, list: { typed, setTyped, listed, hidden } }: FindOptionProps) {
  return (
    <>
      <input
        type="search"
        aria-label={label}
        placeholder={hint}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      {listed.length === 0 && <p role="status">Nothing of this name.</p>}
      {hidden > 0 && <p>{formatNumber(hidden)} more: type to find them.</p>}
    </>
  )
}
