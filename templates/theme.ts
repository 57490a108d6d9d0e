import type { Site } from '../lib/model/sites.ts'
import type { AssetManifest } from '../lib/site/site-input.ts'

/**
 * The site's own style sheet: one rule, its colour. A file, because a strict policy refuses inline style; the name
 * carries the colour and the version of the styles it belongs to, so that it may be kept for ever.
 */
export function themeAddress(site: Pick<Site, 'colore'>, assets: AssetManifest): string {
  const version = /\.([0-9a-f]+)\.css$/.exec(assets.style)?.[1] ?? '0'
  return `/assets/tema-${site.colore.slice(1)}.${version}.css`
}

export function themeStyle(site: Pick<Site, 'colore'>): string {
  return `:root{--rd-primary:${site.colore}}\n`
}
