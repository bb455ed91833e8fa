/** South-west and north-east corners of the basemap, in degrees: beyond them nothing is drawn, so the map stays inside. */
export const OUTER_BOX: [southWest: [lat: number, lon: number], northEast: [lat: number, lon: number]] = [
  [41, 19],
  [62, 70],
]

/** The basemap's lines are too coarse beyond this. */
export const LARGEST_ZOOM = 11
