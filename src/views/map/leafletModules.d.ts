/** Leaflet's own modules have no types of their own: they are those of the whole. */
declare module 'leaflet/src/dom/DomEvent.js' {
  import { DomEvent } from 'leaflet'
  export const disableClickPropagation: typeof DomEvent.disableClickPropagation
  export const disableScrollPropagation: typeof DomEvent.disableScrollPropagation
}
declare module 'leaflet/src/dom/DomUtil.js' {
  import { DomUtil } from 'leaflet'
  export const getPosition: typeof DomUtil.getPosition
}
declare module 'leaflet/src/layer/LayerGroup.js' {
  export { LayerGroup } from 'leaflet'
}
declare module 'leaflet/src/layer/tile/TileLayer.js' {
  export { TileLayer } from 'leaflet'
}
declare module 'leaflet/src/layer/vector/Polygon.js' {
  export { Polygon } from 'leaflet'
}
declare module 'leaflet/src/layer/vector/Polyline.js' {
  export { Polyline } from 'leaflet'
}
declare module 'leaflet/src/layer/vector/SVG.js' {
  export { SVG } from 'leaflet'
}
declare module 'leaflet/src/map/Map.js' {
  export { Map } from 'leaflet'
}
declare module 'leaflet/src/map/handler/*'
