import { formatNumber } from '../text/formatCount'

interface ShowMoreProps {
  /** How many are not shown yet, and how many a press brings. */
  rest: number
  page: number
  onMore: () => void
}

/**
 * Under a list that is drawn in part: a button that brings the next, and says how many are left besides those shown;
 * none where all are shown.
 */
export const ShowMore = ({ rest, page, onMore }: ShowMoreProps) =>
  rest > 0 && (
    <button type="button" className="text-button" onClick={onMore}>
      {rest > page
        ? `Show ${formatNumber(page)} of the other ${formatNumber(rest)}`
        : `Show the other ${rest === 1 ? 'one' : formatNumber(rest)}`}
    </button>
  )
