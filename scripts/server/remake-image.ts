/** Pixels that are read at most: a small file may unfold into a picture that fills the memory. */
const MOST_PIXELS = 50_000_000
/** Pixels of the longer side: enough to read a street sign. */
const LONGEST_SIDE = 1600

/**
 * A picture made anew as JPEG, upright and without metadata: where it was taken, with what, and whatever else a file may
 * carry beside what is seen. `null` for what is no picture.
 */
export async function remakeImage(bytes: Uint8Array): Promise<Uint8Array | null> {
  // Loaded when the first picture comes: a start does not wait for it.
  const { default: sharp } = await import('sharp')
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
    const made = await picture.rotate().resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true }).flatten({ background: '#ffffff' }).jpeg({ quality: 80, mozjpeg: true }).toBuffer()
    return new Uint8Array(made)
  } catch {
    return null
  }
}
