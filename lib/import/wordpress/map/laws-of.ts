import { plainOfHtml } from '../html/convert.ts'
import { phpTexts } from '../read/read-php.ts'
import type { Desk } from './desk.ts'

/** Laws a field links to, each with its address; a field that also says other things is kept whole in the body. */
export function lawsOf(desk: Desk, key: string): readonly { readonly titolo: string; readonly url: string }[] {
  const html = phpTexts(desk.raw(key)).join('\n\n')
  const laws: { titolo: string; url: string }[] = []
  let rest = plainOfHtml(html, { link: (href) => (/^https:\/\/\S{1,490}$/.test(href) ? href : null), image: () => null, altOf: () => '', tell: () => undefined }, (titolo, url) => laws.push({ titolo, url }))
  for (const { titolo } of laws) rest = rest.replace(titolo, '')
  if (!/[\p{L}\p{N}]{3}/u.test(rest) && laws.every(({ titolo }) => titolo !== '' && titolo.length <= 255)) return laws
  desk.sectionOf(key, 'Riferimenti normativi')
  return []
}
