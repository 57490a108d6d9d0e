import type { MediaFile } from './site-input.ts'

/** Formats an image is offered in beside its own, lightest first. */
export const FORMATS = ['avif', 'webp'] as const

export type Format = (typeof FORMATS)[number]

/** A smaller or lighter image made from one that was loaded. */
export interface DerivedImage {
  /** Below the same owner's folder as what it is made from, so that the rules of the one are those of the other: `/urp/media/x.jpg.1a2b3c4d-480.avif`. */
  readonly file: string
  readonly width: number
  readonly format: Format
}

/** A card on a phone, a page's own image there on a fine screen or on a desk, and the same on a fine one. Pixels. */
const WIDTHS = [480, 960, 1600]

/** Drawings are small as they are, and what may move would stand still. */
const RASTER = /\.(jpe?g|png|webp|avif)$/

/**
 * The images that are made from one; none from what is no image, or could not be measured. The names follow from the bytes
 * it has and from nothing else: who builds a site and who serves it agree on them, and none ever changes what it holds.
 */
export function derivedFrom(file: string, { oid, shape }: Pick<MediaFile, 'oid' | 'shape'>): readonly DerivedImage[] {
  if (!shape || !RASTER.test(file)) return []
  const own = Math.min(shape.width, WIDTHS.at(-1) ?? 0)
  const widths = [...WIDTHS.filter((width) => width < own), own]
  return FORMATS.flatMap((format) => widths.map((width) => ({ file: `${file}.${oid.slice(0, 8)}-${String(width)}.${format}`, width, format })))
}

/** The file an image was made from, by its name and nothing else; `null` for any other name. */
export function originalOf(file: string): string | null {
  return /^(.+\.(?:jpe?g|png|webp|avif))\.[0-9a-f]{8}-\d{1,4}\.(?:avif|webp)$/.exec(file)?.[1] ?? null
}
