import { imageSize } from 'image-size'
import { readMediaPath } from '../model/entry-path.ts'
import { InvalidMediaProblem } from './invalid-media-problem.ts'

/** Largest file a person may load, in bytes. */
export const MAX_MEDIA_BYTES = 10_000_000

const IMAGES: Readonly<Record<string, string>> = { jpg: 'jpg', jpeg: 'jpg', png: 'png', webp: 'webp', gif: 'gif', avif: 'avif' }
const SIGNATURES: Readonly<Record<string, readonly number[]>> = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  // OpenDocument and Office Open XML are zip archives.
  odt: [0x50, 0x4b, 0x03, 0x04],
  ods: [0x50, 0x4b, 0x03, 0x04],
  docx: [0x50, 0x4b, 0x03, 0x04],
  xlsx: [0x50, 0x4b, 0x03, 0x04],
}

/**
 * Holds a file from a person to what its name says. SVG is refused: it is a program a browser runs, and a
 * drawing made by hand can still be put into the repository by who maintains it.
 *
 * @throws {InvalidMediaProblem} with what to do
 */
export function checkMedia(path: string, bytes: Uint8Array): void {
  const media = readMediaPath(path)
  if (!media) throw new InvalidMediaProblem('name', path)
  if (bytes.byteLength === 0) throw new InvalidMediaProblem('empty', media.name)
  if (bytes.byteLength > MAX_MEDIA_BYTES) throw new InvalidMediaProblem('large', media.name)
  const extension = media.name.slice(media.name.lastIndexOf('.') + 1)
  const image = IMAGES[extension]
  if (image !== undefined) {
    if (imageType(bytes) !== image) throw new InvalidMediaProblem('image', media.name)
    return
  }
  const signature = SIGNATURES[extension]
  if (!signature) throw new InvalidMediaProblem('kind', media.name)
  if (!signature.every((byte, i) => bytes[i] === byte)) throw new InvalidMediaProblem('content', media.name)
}

function imageType(bytes: Uint8Array): string | undefined {
  try {
    const { type, width, height } = imageSize(bytes)
    const known = width > 0 && height > 0 && width * height < 100_000_000
    return known ? type?.replace('heif', 'avif') : undefined
  } catch {
    return undefined
  }
}
