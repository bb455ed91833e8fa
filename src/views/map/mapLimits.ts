import type { LatLngBoundsLiteral, LatLngTuple } from 'leaflet'

/** South-west and north-east corners of the basemap: beyond them nothing is drawn, so the map stays inside. */
export const OUTER_BOX: LatLngBoundsLiteral = [
  [41, 19],
  [62, 70],
]

/** Where the map looks when there is nothing else to look at. */
export const UKRAINE: { centre: LatLngTuple; zoom: number } = { centre: [48.4, 32.4], zoom: 5.5 }

/** The basemap's lines are too coarse beyond this. */
export const LARGEST_ZOOM = 11

/** How close the map goes to show one entry, if it was farther off. */
export const CLOSE_ZOOM = 7
