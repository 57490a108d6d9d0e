import type { MimePart } from '../../mime/mime-part.ts'

/** A tree whose texts lie in some octets of their own, as if they were the message; all other parts are empty. */
export interface Placed {
  readonly bytes: Buffer
  readonly root: MimePart
}

/** Puts what was read of some parts in the place of the message it is of. */
export function placed(root: MimePart, read: ReadonlyMap<string, Buffer>): Placed {
  const chunks: Buffer[] = []
  let end = 0
  const place = (part: MimePart): MimePart => {
    const bytes = read.get(part.id)
    const start = end
    if (bytes && part.parts.length === 0) {
      chunks.push(bytes)
      end += bytes.length
    }
    return { ...part, start, end, parts: part.parts.map(place) }
  }
  const whole = place(root)
  return { bytes: Buffer.concat(chunks), root: whole }
}
