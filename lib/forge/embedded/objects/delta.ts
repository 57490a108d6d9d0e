/** A number of seven bits a byte, lowest first, and where the bytes after it start. */
function size(bytes: Buffer, from: number): [value: number, next: number] {
  let value = 0
  let scale = 1
  let at = from
  for (;;) {
    const byte = bytes.readUInt8(at++)
    value += (byte & 0x7f) * scale
    scale *= 128
    if ((byte & 0x80) === 0) return [value, at]
  }
}

/** The size in bytes of what a delta makes. */
export function deltaResultSize(delta: Buffer): number {
  return size(delta, size(delta, 0)[1])[0]
}

/** What a delta makes of its base (gitformat-pack(5), "Deltified representation"). Throws `RangeError` on nonsense. */
export function applyDelta(base: Buffer, delta: Buffer): Buffer {
  const [baseSize, afterBase] = size(delta, 0)
  const [resultSize, afterResult] = size(delta, afterBase)
  if (baseSize !== base.length) throw new RangeError('delta against another base')
  const result = Buffer.allocUnsafe(resultSize)
  let at = afterResult
  let filled = 0
  while (at < delta.length) {
    const instruction = delta.readUInt8(at++)
    if ((instruction & 0x80) === 0) {
      if (instruction === 0) throw new RangeError('reserved delta instruction')
      filled += delta.copy(result, filled, at, at + instruction)
      at += instruction
      continue
    }
    let from = 0
    let length = 0
    for (let bit = 0; bit < 4; bit++) if (instruction & (1 << bit)) from += delta.readUInt8(at++) * 2 ** (8 * bit)
    for (let bit = 0; bit < 3; bit++) if (instruction & (0x10 << bit)) length += delta.readUInt8(at++) * 2 ** (8 * bit)
    filled += base.copy(result, filled, from, from + (length || 0x10000))
  }
  if (filled !== resultSize) throw new RangeError('delta of another size than it says')
  return result
}
