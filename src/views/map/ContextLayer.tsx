import type { MapLabels } from './mapLabels'

/** Names of the land: countries, seas, regions, and cities with their dots. */
export const ContextLayer = ({ labels }: { labels: MapLabels['context'] }) => (
  <div className="map-context" aria-hidden="true">
    {labels.map(({ key, name, kind, x, y, box, side }) => (
      <span key={key} className="map-anchor" style={{ transform: `translate(${x}px, ${y}px)` }}>
        {kind === 'city' && <i className="map-city" />}
        <span
          className={`map-name is-${kind} is-${side}`}
          style={{ left: box.left - x, top: box.top - y, width: box.right - box.left }}
        >
          {name}
        </span>
      </span>
    ))}
  </div>
)
