import type { Plugin } from 'vite'

/**
 * Writes the Content-Security-Policy into the built page: nothing but what the page's own origin serves, no inline
 * script, no style element, no form. The one exception is a tile server that the maintainer names in
 * `VITE_TILE_URL`. In development Vite needs inline scripts for reloading, so the policy is for the built page only.
 */
export function securityPlugin(): Plugin {
  let tiles = ''
  return {
    name: 'parley-security',
    apply: 'build',
    configResolved({ env }) {
      tiles = tileOrigin(env['VITE_TILE_URL'])
    },
    transformIndexHtml: {
      order: 'pre',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy(tiles) },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}

/** The policy of the built page; `tiles` is an origin allowed for images, or ''. */
export const contentSecurityPolicy = (tiles: string): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    // Lengths and colours that are data (a bar's height) stand in style attributes; no text of an article ever does.
    "style-src-attr 'unsafe-inline'",
    `img-src 'self' data:${tiles && ` ${tiles}`}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** `https://{s}.tiles.example/{z}/{x}/{y}.png` → `https://*.tiles.example`. */
export const tileOrigin = (template: unknown): string =>
  typeof template === 'string' && template !== ''
    ? new URL(template.replace('{s}', 'subdomain')).origin.replace('subdomain.', '*.')
    : ''
