/**
 * The parts of Leaflet that this map uses, and no others: a third fewer bytes than the whole. Each handler makes itself
 * known to `Map` when imported. Touches `window` at once, so it never runs where pages are prerendered.
 */
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js'
import 'leaflet/src/map/handler/Map.Drag.js'
import 'leaflet/src/map/handler/Map.Keyboard.js'
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js'
import 'leaflet/src/map/handler/Map.TouchZoom.js'
import { Map } from 'leaflet/src/map/Map.js'
import type { Layer, Path, Renderer } from 'leaflet'

export { disableClickPropagation, disableScrollPropagation } from 'leaflet/src/dom/DomEvent.js'
export { getPosition } from 'leaflet/src/dom/DomUtil.js'
export { LayerGroup } from 'leaflet/src/layer/LayerGroup.js'
export { Polygon } from 'leaflet/src/layer/vector/Polygon.js'
export { Polyline } from 'leaflet/src/layer/vector/Polyline.js'
export { SVG } from 'leaflet/src/layer/vector/SVG.js'
export { Map }

/**
 * Every path names its renderer, so Leaflet's search for one, which brings the canvas renderer along, is not needed.
 */
Map.include({
  getRenderer(this: Map, path: Path & { options: { renderer: Renderer & Layer } }): Renderer {
    const { renderer } = path.options
    if (!this.hasLayer(renderer)) this.addLayer(renderer)
    return renderer
  },
})
