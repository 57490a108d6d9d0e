import { imageSize } from 'image-size'
import type { MediaFile } from '../../lib/site/site-input.ts'

/** A WebP that moves says so in its header (WebP container specification, "Extended file format"). */
const ANIMATION = 0b10

/** An image file by its name; a drawing too, whose shape a page keeps room for. */
export const IMAGE = /\.(jpe?g|png|webp|avif|gif|svg)$/

/** How wide and high an image is when looked at; nothing for what cannot be measured, or moves. */
export function imageShape(name: string, bytes: Uint8Array): Pick<MediaFile, 'shape'> {
  if (!IMAGE.test(name) || isMoving(bytes)) return {}
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    if (!(width > 0 && height > 0)) return {}
    // A camera held upright writes the image lying and says so (EXIF 2.3, tag 274).
    const [w, h] = orientation > 4 ? [height, width] : [width, height]
    return { shape: { width: Math.round(w), height: Math.round(h) } }
  } catch {
    return {}
  }
}

function isMoving(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(8, 16)).toString('latin1') === 'WEBPVP8X' && ((bytes[20] ?? 0) & ANIMATION) !== 0
}
