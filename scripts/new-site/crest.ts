import { escapeXml } from './escape-xml.ts'
import { mix } from '../../lib/model/colour/mix.ts'
import type { NewSite } from './new-site.ts'
import { NEW_SITE_WORDS as say } from './words.ts'

/** A plain shield in the colour of the site, with a band: an example, until the municipality puts its own in its place. */
export function crestOf({ name, colour }: NewSite): string {
  const light = mix(colour, '#ffffff', 0.85)
  const shield = 'M8 14H88V66C88 92 66 108 48 116C30 108 8 92 8 66Z'
  const inner = 'M14 20H82V66C82 88 64 102 48 109.5C32 102 14 88 14 66Z'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 120" width="96" height="120" role="img"><title>${escapeXml(say.crest(name))}</title><path d="${shield}" fill="${colour}"/><path d="${inner}" fill="${light}"/><path d="M14 50H82V70H14Z" fill="${colour}"/><circle cx="48" cy="60" r="16" fill="${light}"/><circle cx="48" cy="60" r="9" fill="${colour}"/></svg>\n`
}
