const GRAM = 8
const BITS = 26

/**
 * Tells whether bytes are somewhere in a long text, for as many as there are. Whatever is there has, in one of eight
 * alignments, whole grams of eight bytes of the text: where a sieve of these says no, nothing needs to be looked for.
 *
 * @returns takes at least two grams, and says what `text.includes` says
 */
export function finderIn(text: Buffer): (bytes: Buffer) => boolean {
  const sieve = new Uint8Array(2 ** (BITS - 3))
  for (let at = 0; at + GRAM <= text.length; at += GRAM) {
    const bit = bitOf(text, at)
    sieve[bit >>> 3] = (sieve[bit >>> 3] ?? 0) | (1 << (bit & 7))
  }
  const mayHold = (bytes: Buffer, at: number) => {
    const bit = bitOf(bytes, at)
    return ((sieve[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0
  }
  const mayHoldFrom = (bytes: Buffer, start: number) => {
    for (let at = start; at + GRAM <= bytes.length; at += GRAM) if (!mayHold(bytes, at)) return false
    return true
  }
  return (bytes) => {
    if (bytes.length < 2 * GRAM) throw new RangeError('too short to be sifted')
    for (let start = 0; start < GRAM; start++) if (mayHoldFrom(bytes, start)) return text.includes(bytes)
    return false
  }
}

// Two halves mixed by odd numbers: any spread will do, for whatever the sieve lets through is looked for.
function bitOf(bytes: Buffer, at: number): number {
  const mixed = Math.imul(bytes.readUInt32LE(at), 0x9e3779b1) ^ Math.imul(bytes.readUInt32LE(at + 4), 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) >>> (32 - BITS)
}
