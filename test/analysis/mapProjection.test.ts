import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { degreesOf, grow, isInside, pixelsOf } from '../../src/analysis/mapFrame'
import {
  boxAround,
  isSameMapView,
  projectDegrees,
  roundMapView,
  unprojectPixels,
} from '../../src/analysis/mapProjection'
import { parseLink } from '../../src/link/parseLink'
import { printLink } from '../../src/link/printLink'
import { DEFAULT_STATE } from '../../src/link/viewState'

const degrees = fc.record({
  lat: fc.double({ min: 41, max: 62, noNaN: true }),
  lon: fc.double({ min: 19, max: 70, noNaN: true }),
})
const zoom = fc.double({ min: 3, max: 11, noNaN: true })

describe('the projection', () => {
  it('puts the equator and the prime meridian in the middle of the world', () => {
    expect(projectDegrees({ lat: 0, lon: 0 }, 0)).toEqual({ x: 128, y: 128 })
  })
  it('comes back to the degrees it began with', () => {
    fc.assert(
      fc.property(degrees, zoom, (place, z) => {
        const back = unprojectPixels(projectDegrees(place, z), z)
        expect(back.lat).toBeCloseTo(place.lat, 8)
        expect(back.lon).toBeCloseTo(place.lon, 8)
      }),
    )
  })
})

describe('a map’s view in a link', () => {
  it('is what the link gives back, whatever view it was', () => {
    fc.assert(
      fc.property(degrees, zoom, ({ lat, lon }, z) => {
        const map = roundMapView({ zoom: z, lat, lon })
        expect(isSameMapView(parseLink(printLink({ ...DEFAULT_STATE, map })).state.map, map)).toBe(true)
      }),
    )
  })
  it('differs from no view', () => {
    expect(isSameMapView(null, { zoom: 6, lat: 48, lon: 33 })).toBe(false)
    expect(isSameMapView(null, null)).toBe(true)
  })
})

describe('a frame', () => {
  const frame = { zoom: 6, origin: { x: 9000, y: 5000 }, view: { left: 0, top: 0, right: 500, bottom: 300 } }
  it('holds exactly the places whose pixels lie in its view', () => {
    const [southWest, northEast] = degreesOf(frame, frame.view)
    fc.assert(
      fc.property(degrees, (place) => {
        const within =
          place.lat >= southWest.lat &&
          place.lat <= northEast.lat &&
          place.lon >= southWest.lon &&
          place.lon <= northEast.lon
        expect(isInside(frame.view, pixelsOf(frame, place))).toBe(within)
      }),
    )
  })
  it('grows to all sides alike', () => {
    expect(grow(frame.view, 0.1)).toEqual({ left: -50, top: -30, right: 550, bottom: 330 })
  })
})

describe('the box of the opening view', () => {
  it('holds every place while they are few', () => {
    expect(
      boxAround([
        { lat: 46, lon: 30 },
        { lat: 49, lon: 40 },
        { lat: 47, lon: 35 },
      ]),
    ).toEqual([
      { lat: 46, lon: 30 },
      { lat: 49, lon: 40 },
    ])
  })
  it('leaves out a far strike among many, and knows of none without places', () => {
    const many = Array.from({ length: 200 }, (_, i) => ({ lat: 47 + i / 100, lon: 32 + i / 50 }))
    const [, northEast] = boxAround([...many, { lat: 57, lon: 65 }])!
    expect(northEast.lon).toBeLessThan(37)
    expect(boxAround([])).toBeNull()
  })
})
