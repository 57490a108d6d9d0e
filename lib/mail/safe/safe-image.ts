const LONGEST = 4000
const LONGEST_DATA = 1_500_000
/** Pictures that are only dots, and can do nothing. */
const RASTER_DATA = /^data:image\/(?:png|jpe?g|gif|webp|bmp|avif);base64,[A-Za-z0-9+/]+={0,2}$/i
const CONTENT_ID = /^[\x21-\x7e]{1,250}$/

/** Where a picture comes from: this message, the text itself, or a host that would learn that the mail is read. */
export type ImageSource =
  | { readonly kind: 'part'; readonly cid: string }
  | { readonly kind: 'data'; readonly url: string }
  | { readonly kind: 'remote'; readonly url: string }

/** `null` for what is no picture that may be shown. */
export function safeImage(src: string): ImageSource | null {
  const text = src.trim()
  if (/^cid:/i.test(text)) return contentId(text.slice('cid:'.length))
  if (/^data:/i.test(text)) return data(text)
  return remote(text)
}

/** A `Content-ID` as an address writes it (RFC 2392): percent-encoded, with angle brackets in some programs. */
export function contentId(written: string): ImageSource | null {
  const cid = decoded(written).replace(/^<|>$/g, '')
  return CONTENT_ID.test(cid) ? { kind: 'part', cid } : null
}

function data(text: string): ImageSource | null {
  const url = text.length <= LONGEST_DATA ? text.replace(/\s+/g, '') : ''
  return RASTER_DATA.test(url) ? { kind: 'data', url } : null
}

function remote(text: string): ImageSource | null {
  if (text.length > LONGEST) return null
  const whole = text.startsWith('//') ? `https:${text}` : text
  const url = URL.canParse(whole) ? new URL(whole) : null
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  // As a browser does with pictures on a page that came over TLS (Mixed Content, level 2).
  url.protocol = 'https:'
  url.username = url.password = ''
  return url.href.length <= LONGEST ? { kind: 'remote', url: url.href } : null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
