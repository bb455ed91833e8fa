import { legendSteps } from '../../analysis/symbolScale'
import type { SymbolScale } from '../../analysis/symbolScale'
import { plural } from '../../text/formatCount'
import { hasTiles } from '../common/tileServer'
import { SymbolShape } from './SymbolShape'

interface MapLegendProps {
  scale: SymbolScale
  /** The largest number of people that a symbol stands for. */
  most: number
  hasAreas: boolean
  hasClusters: boolean
}

/** Explains the symbols, drawn and in words. */
export const MapLegend = ({ scale, most, hasAreas, hasClusters }: MapLegendProps) => (
  <figcaption className="map-legend">
    <ul>
      {legendSteps(most).map((people) => (
        <li key={people}>
          <SymbolShape radius={scale(people)} side="RU" isUnknown={false} />
          {plural(people, 'person', 'people')}
        </li>
      ))}
      <li>
        <SymbolShape radius={scale(null)} side="RU" isUnknown />
        number unknown
      </li>
      <li className="map-key is-RU">
        <SymbolShape radius={6} side="RU" isUnknown={false} />
        Russia’s strikes
      </li>
      <li className="map-key is-UA">
        <SymbolShape radius={6} side="UA" isUnknown={false} />
        Ukraine’s strikes
      </li>
    </ul>
    <p>
      Circle area: people killed and wounded. Dashed ring: near the place named.
      {hasAreas && ' Tinted region, or a square where its name has no room: a total, its parts counted once.'}
      {hasClusters && ' Numbered disc: that many strikes or raids close together; press it to show them apart.'} Borders
      as recognised by the UN General Assembly. Map data: Natural Earth
      {hasTiles && ', background tiles by this site’s tile server'}.
    </p>
  </figcaption>
)
