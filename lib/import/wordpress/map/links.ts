import type { Conversion } from '../html/convert.ts'
import type { LeftBehind } from '../html/reading.ts'
import type { SourceItem } from '../read/source-item.ts'
import { fileAt, placeIn } from './library.ts'
import type { NoteCode } from './note.ts'
import { oldAddress, pageKey } from './old-address.ts'
import type { World } from './world.ts'

type Tell = (code: NoteCode, what: string, sample: string) => void

/** How the texts of an element are converted: where its links and images lead on the new site, and what is left behind. */
export function conversionFor(item: SourceItem, world: World, use: (place: string) => string | null, tell: Tell): Conversion {
  const placeOf = (href: string) => {
    const old = oldAddress(href, item.link, world.site)
    return old && placeIn(world.library, old.path)
  }
  return {
    link: (href) => readLink(href, item, world, use, tell),
    image: (src) => {
      const place = placeOf(src)
      return place === null ? null : use(place)
    },
    altOf: (src) => {
      const place = placeOf(src)
      return place === null ? '' : fileAt(world.library, place).alt
    },
    tell: (what, sample) => {
      tell(CODES[what], sample, '')
    },
  }
}

const CODES: Readonly<Record<LeftBehind, NoteCode>> = {
  markup: 'markup',
  shortcode: 'shortcode',
  'unsafe-link': 'unsafe-link',
  anchor: 'anchor',
  embed: 'embed',
  image: 'media-missing',
  'no-alt': 'media-no-alt',
  cut: 'cut',
}

function readLink(href: string, item: SourceItem, world: World, use: (place: string) => string | null, tell: Tell): string | null {
  const lost = (code: NoteCode) => {
    tell(code, '', href)
    return null
  }
  if (href.startsWith('#')) return lost('anchor')
  if (/^(?:mailto|tel):[^\s<>"]{1,300}$/i.test(href)) return href
  const old = oldAddress(href, item.link, world.site)
  if (old === null) return elsewhere(href) ?? lost('unsafe-link')
  const place = placeIn(world.library, old.path)
  if (place !== null) return use(place) ?? lost('media-missing')
  // A question put to the first page (`/?s=tari`, `/?cat=5`) is not the first page.
  const id = old.id ?? (old.path === '/' && old.query !== '' ? undefined : world.byPage.get(pageKey(old.path)))
  const home = id === undefined ? undefined : world.homes.get(id)
  if (home !== undefined) return home.address
  const section = old.path.endsWith('/') ? old.path : `${old.path}/`
  return id === undefined && old.query === '' && world.sections.has(section) ? section : lost('link-nowhere')
}

function elsewhere(href: string): string | null {
  const absolute = href.startsWith('//') ? `https:${href}` : href
  if (!URL.canParse(absolute)) return null
  const url = new URL(absolute)
  return /^https?:$/.test(url.protocol) && url.username === '' ? url.href : null
}
