/** A line of git's protocol; `null` ends a section (flush `0000`, delimiter `0001`, end of response `0002`). */
export type PktLine = Buffer | null

/** gitprotocol-common(5): four hex digits of length, themselves included, then the bytes. */
export function pktLine(text: string): string {
  return (Buffer.byteLength(text) + 4).toString(16).padStart(4, '0') + text
}

export const DELIMITER = '0001'
export const FLUSH = '0000'

/** Reads lines as they come. Throws `RangeError` on anything else, and when the stream ends within a line. */
export async function* pktLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<PktLine> {
  let held: Buffer = Buffer.alloc(0)
  for await (const chunk of stream) {
    held = held.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength) : Buffer.concat([held, chunk])
    let at = 0
    while (held.length - at >= 4) {
      const digits = held.toString('latin1', at, at + 4)
      const length = /^[0-9a-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : -1
      if (length < 0 || length === 3) throw new RangeError('not a pkt-line')
      if (length < 4) yield null
      else if (held.length - at < length) break
      else yield held.subarray(at + 4, at + length)
      at += Math.max(length, 4)
    }
    held = held.subarray(at)
  }
  if (held.length > 0) throw new RangeError('a pkt-line that was cut')
}
