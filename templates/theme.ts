import { contrast, READ } from '../lib/model/colour/contrast.ts'
import { INK, textOn, WHITE } from '../lib/model/colour/legible.ts'
import { darkenedUntil, mix } from '../lib/model/colour/mix.ts'
import type { Site } from '../lib/model/sites.ts'
import type { AssetManifest } from '../lib/site/site-input.ts'
import { shortHash } from './short-hash.ts'

type Themed = Pick<Site, 'colore' | 'secondo_colore'>

/**
 * The one style sheet of a site, in a file of its own because its colours are in it and a strict policy refuses inline
 * style. The name carries what it holds, so that it may be kept for ever.
 */
export function styleAddress(site: Themed, { style }: AssetManifest): string {
  return `/assets/sito.${style.hash}-${shortHash(themeRule(site))}.css`
}

export function styleText(site: Themed, { style }: AssetManifest): string {
  return `${style.text}${themeRule(site)}\n`
}

/** Every shade the pages use, made from one colour so that text on each of them is read (WCAG 2.2, 1.4.3). */
function themeRule(site: Themed): string {
  const shades = Object.entries(shadesOf(site)).map(([name, shade]) => `--rd-${name}:${shade}`)
  return `:root{${shades.join(';')}}`
}

export function shadesOf({ colore, secondo_colore }: Themed) {
  const soft = mix(colore, WHITE, 0.94)
  // Links stand on white and on the soft ground.
  const link = darkenedUntil(colore, soft, (shade, ground) => contrast(shade, ground) >= READ)
  return {
    primary: colore,
    'on-primary': textOn(colore) ?? WHITE,
    link,
    'primary-dark': mix(link, '#000000', 0.28),
    'primary-deep': darkenedUntil(mix(colore, INK, 0.62), WHITE, (shade, text) => contrast(shade, text) >= 7),
    'primary-soft': soft,
    'primary-line': mix(colore, WHITE, 0.78),
    second: secondo_colore ?? colore,
    'header-line': secondo_colore ?? 'transparent',
  }
}
