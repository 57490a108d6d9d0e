/** How pictures that are only dots begin (WHATWG MIME Sniffing §6.1), and the type they are served with. */
const BEGINNINGS: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[\s\S]{4}WEBPVP/],
  ['image/avif', /^[\s\S]{4}ftypavi[fs]/],
  ['image/bmp', /^BM/],
]

/** Octets that tell. */
export const SNIFFED = 16

/** What picture it is that begins so, whatever its message says; `null` for everything else, drawings that may be programs among it. */
export function sniffedImage(beginning: Uint8Array): string | null {
  const signs = String.fromCharCode(...beginning.subarray(0, SNIFFED))
  return BEGINNINGS.find(([, pattern]) => pattern.test(signs))?.[0] ?? null
}
