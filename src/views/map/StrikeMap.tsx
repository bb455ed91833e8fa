import { useEffect, useMemo } from 'react'
import { computeMapSymbols, isMapEntry } from '../../analysis/mapSymbols'
import { summariseStrikes } from '../../analysis/strikeSummary'
import { TableToggle } from '../common/TableToggle'
import type { ViewProps } from '../viewProps'
import './leaflet.css'
import { MapFigure } from './MapFigure'
import { StrikeTable } from './StrikeTable'
import './land.css'
import './mapControls.css'
import './mapMarks.css'
import './mapLabels.css'
import './mapCard.css'
import './mapTable.css'

interface StrikeMapProps extends ViewProps {
  /** Called once basemap and symbols are drawn. */
  onDrawn?: () => void
}

/** Where strikes hit, by the people killed and wounded; or the same as a table. */
export function StrikeMap(props: StrikeMapProps) {
  const { edition, entries, state, change, onDrawn } = props
  const isTable = state.tables.includes('map')
  const symbols = useMemo(() => computeMapSymbols(entries, edition), [entries, edition])
  const summary = useMemo(() => summariseStrikes(symbols), [symbols])
  const strikes = useMemo(() => (isTable ? entries.filter(isMapEntry) : []), [isTable, entries])

  useEffect(() => {
    if (isTable) onDrawn?.()
  }, [isTable, onDrawn])

  return (
    <section className="map-view" aria-labelledby="map-heading">
      <div className="section-head">
        <h2 id="map-heading">Strikes</h2>
        <small>{summary}</small>
        <TableToggle view="map" itself="as map" state={state} change={change} />
      </div>
      {isTable ? (
        <StrikeTable strikes={strikes} edition={edition} state={state} change={change} />
      ) : (
        <MapFigure {...props} symbols={symbols} onDrawn={onDrawn} />
      )}
    </section>
  )
}
