import type { SourceSite } from '../read/source-site.ts'

/** An address of the old site, as a link may write it. */
export interface OldAddress {
  /** Rooted at the old site, as it is written: `/novita/ponte-chiuso/`. */
  readonly path: string
  /** The number in `?p=`, where an element is asked for by it. */
  readonly id: number | null
  readonly query: string
}

/**
 * An address as one of the old site, or `null` when it is of another. A host with and without `www.`, by HTTP or HTTPS, is
 * the same site.
 *
 * @param from the address of the page that writes it
 */
export function oldAddress(href: string, from: string, { url }: Pick<SourceSite, 'url'>): OldAddress | null {
  const base = URL.canParse(from) ? from : url
  if (!URL.canParse(href, base)) return null
  const to = new URL(href, base)
  const site = new URL(url)
  if (!/^https?:$/.test(to.protocol) || bare(to.host) !== bare(site.host)) return null
  if (!`${to.pathname}/`.startsWith(site.pathname)) return null
  const id = /^\d{1,15}$/.exec(to.searchParams.get('p') ?? to.searchParams.get('page_id') ?? '')?.[0]
  return { path: `/${to.pathname.slice(site.pathname.length)}`, id: id === undefined ? null : Number(id), query: to.search }
}

function bare(host: string): string {
  return host.replace(/^www\./, '')
}

/** How pages are looked up: without the last slash, capitals aside, as WordPress answers. */
export function pageKey(path: string): string {
  return path.toLowerCase().replace(/\/+$/, '')
}

const UPLOADS = /^\/wp-content\/uploads\/(?:sites\/\d+\/)?(.+)$/

/**
 * The place of a file in the uploads folder, or `null`.
 *
 * @example uploadOf('/wp-content/uploads/2024/05/ponte.jpg') // '2024/05/ponte.jpg'
 */
export function uploadOf(path: string): string | null {
  const found = UPLOADS.exec(path)?.[1]
  return found === undefined ? null : safeUpload(decoded(found))
}

/** A place in the uploads folder that cannot lead out of it; `null` for any other. */
export function safeUpload(place: string): string | null {
  const plain = place.normalize('NFC')
  const fine = plain.length <= 500 && !/[\\\u0000-\u001f\u007f:]/.test(plain) && plain.split('/').every((part) => part !== '' && !/^\.+$/.test(part))
  return fine ? plain : null
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
