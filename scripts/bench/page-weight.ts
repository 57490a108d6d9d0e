import { gzipSync } from 'node:zlib'

/** Bytes of the parts of a page over the wire on a first visit, images left out. */
export interface PageWeight {
  readonly html: number
  readonly css: number
  /** Those asked for at once; the others come with a letter they have. */
  readonly fonts: number
  readonly script: number
  /** The drawings of the icons, which come once for the whole site. */
  readonly icons: number
  readonly total: number
}

/** What a citizen on a phone should not have to pay for more than (issue of the public sites: 60 kB). */
export const BUDGET = 60_000

/** As a host compresses text when nobody tells it how (nginx, Netlify and Caddy without settings: gzip, level 6 or less). */
export function overTheWire(bytes: Uint8Array | string): number {
  return gzipSync(bytes, { level: 6 }).byteLength
}

/**
 * Weighs a page with what its markup makes a browser fetch.
 *
 * @param bytesOf gives the file at an address of the page
 */
export function weighPage(html: string, bytesOf: (address: string) => Uint8Array | string): PageWeight {
  const text = (addresses: Iterable<string>) => sum([...new Set(addresses)].map((address) => overTheWire(bytesOf(address))))
  const fonts = [...html.matchAll(/<link rel="preload" as="font"[^>]* href="([^"]+)"/g)].map((match) => match[1] ?? '')
  const parts = {
    html: overTheWire(html),
    css: text(stylesheetsOf(html)),
    fonts: sum(fonts.map((address) => bytesOf(address).length)),
    script: text(scriptsOf(html)),
    icons: text([...html.matchAll(/<use href="([^"#]+)/g)].map((match) => match[1] ?? '')),
  }
  return { ...parts, total: sum(Object.values(parts)) }
}

/** Style sheets a page waits for before it is shown. */
export function stylesheetsOf(html: string): readonly string[] {
  return [...html.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)].map((match) => match[1] ?? '')
}

export function scriptsOf(html: string): readonly string[] {
  return [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map((match) => match[1] ?? '')
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
