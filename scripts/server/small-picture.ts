import type { SmallPicture } from '../../lib/mail/compose/crest/signature-crest.ts'

/** Octets and pixels that are read at most: a small file may unfold into a picture that fills the memory. */
const MOST_OCTETS = 5_000_000
const MOST_PIXELS = 50_000_000
/** CSS pixels: as high as four lines of a signature, and no wider than a telephone has room for beside them. */
const HEIGHT = 64
const WIDTH = 144
/** Dots a CSS pixel is drawn with, for screens that have them. */
const SHARPNESS = 2
/** Octets a message is made heavier by at most. */
const HEAVIEST = 100_000
const SECONDS = 5

/** A picture, or a drawing, as a small PNG that goes with every message; `null` for what is none, and for what would be heavy. */
export async function smallPicture(bytes: Uint8Array): Promise<SmallPicture | null> {
  if (bytes.byteLength > MOST_OCTETS) return null
  // Loaded when the first picture comes: a start does not wait for it.
  const { default: sharp } = await import('sharp')
  const limits = { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 } as const
  try {
    const density = densityFor(await sharp(bytes, limits).metadata())
    const drawn = sharp(bytes, { ...limits, density }).rotate().resize(WIDTH * SHARPNESS, HEIGHT * SHARPNESS, { fit: 'inside' })
    const { data, info } = await drawn.png({ palette: true, compressionLevel: 9 }).timeout({ seconds: SECONDS }).toBuffer({ resolveWithObject: true })
    return data.byteLength > HEAVIEST ? null : { bytes: new Uint8Array(data), width: Math.round(info.width / SHARPNESS), height: Math.round(info.height / SHARPNESS) }
  } catch {
    return null
  }
}

/** Dots an inch at which a drawing is as large as it is wanted, within what the library takes: enlarged dots are blurred. */
function densityFor({ format, width, height }: { readonly format: string; readonly width: number; readonly height: number }): number {
  if (format !== 'svg') return 72
  return Math.min(2400, Math.max(1, 72 * SHARPNESS * Math.min(HEIGHT / height, WIDTH / width)))
}
