import type { ReactNode } from 'react'
import { headSpan, isFuzzy } from '../../analysis/daySpan'
import type { DaySpan } from '../../analysis/daySpan'

/** More characters than "17–18" are set smaller, to stay in their column: "30 Nov – 1 Dec". */
const SHORT_NUMERALS = 5

interface TimelineDayProps {
  span: DaySpan
  withYear: boolean
  /** True where the day began above what is drawn. */
  isContinued: boolean
  children: ReactNode
}

/** A day, a night or a vaguer span with its entries; hatched where the sources leave the day open. */
export function TimelineDay({ span, withYear, isContinued, children }: TimelineDayProps) {
  const { numerals, words } = headSpan(span, withYear)
  const classes = ['timeline-day', isFuzzy(span) && 'is-fuzzy', isContinued && 'is-continued']
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      <h3>
        <b data-long={numerals.length > SHORT_NUMERALS || undefined}>{numerals}</b> <span>{words}</span>
      </h3>
      <ol>{children}</ol>
    </div>
  )
}
