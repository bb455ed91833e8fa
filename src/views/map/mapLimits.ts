import type { LatLngTuple } from 'leaflet'

/** Where the map looks when there is nothing else to look at. */
export const UKRAINE: { centre: LatLngTuple; zoom: number } = { centre: [48.4, 32.4], zoom: 5.5 }

/** How close the map goes to show one entry, if it was farther off. */
export const CLOSE_ZOOM = 7
