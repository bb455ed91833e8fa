/** A tile server of the site's own, as `https://…/{z}/{x}/{y}.png`; none unless the site is built with one. */
export const TILE_URL = import.meta.env['VITE_TILE_URL'] as string | undefined

export const hasTiles = Boolean(TILE_URL)
