import { oldAddress } from './old-address.ts'
import type { Desk } from './desk.ts'
import { fileAt, placeIn } from './library.ts'
import { phpTexts } from '../read/read-php.ts'
import { shorten } from './shorten.ts'

const LONGEST_ALT = 250

/**
 * The image of an entry. One that nobody described comes along as a file and is not shown: that it only decorates is not
 * for a program to say (WCAG 1.1.1).
 *
 * @param subject what it shows by what the field is for, where nobody described it; `''` when that says nothing
 */
export function imageOf(desk: Desk, key: string, subject: string): { readonly file: string; readonly alt: string } | undefined {
  const { item, world } = desk
  const [url = ''] = phpTexts(desk.raw(key))
  const thumbnail = world.library.byId.get(Number(item.meta.get('_thumbnail_id') ?? 0))
  const old = url === '' ? null : oldAddress(url, item.link, world.site)
  const place = (old && placeIn(world.library, old.path)) ?? thumbnail?.place
  if (place === undefined) {
    if (url !== '') desk.note('media-missing', url)
    return undefined
  }
  const file = desk.use(place)
  const alt = shorten(fileAt(world.library, place).alt || subject, LONGEST_ALT)
  if (file === null) desk.note('media-missing', place)
  else if (alt === '') desk.note('media-no-alt', file)
  return file === null || alt === '' ? undefined : { file, alt }
}
