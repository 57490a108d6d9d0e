import type { Oid } from '../../commit.ts'

const MAGIC = 0xff744f63
const FANOUT = 8
const NAMES = FANOUT + 256 * 4

/** The index of a pack, version 2 (gitformat-pack(5)): object id → offset of its entry. */
export class PackIndex {
  readonly #bytes: Buffer
  readonly #count: number
  #sortedOffsets: Float64Array | undefined

  /** Throws `RangeError` when the bytes are not a version 2 index. */
  constructor(bytes: Buffer) {
    const isVersion2 = bytes.length >= NAMES + 40 && bytes.readUInt32BE(0) === MAGIC && bytes.readUInt32BE(4) === 2
    if (!isVersion2) throw new RangeError('not a version 2 pack index')
    this.#bytes = bytes
    this.#count = bytes.readUInt32BE(NAMES - 4)
    if (bytes.length < NAMES + this.#count * 28 + 40) throw new RangeError('truncated pack index')
  }

  /** Where the entry of an object starts in the pack, or `null`. */
  offset(oid: Oid): number | null {
    const name = Buffer.from(oid, 'hex')
    const first = name[0] ?? 0
    let low = first === 0 ? 0 : this.#bytes.readUInt32BE(FANOUT + (first - 1) * 4)
    let high = this.#bytes.readUInt32BE(FANOUT + first * 4)
    while (low < high) {
      const middle = (low + high) >>> 1
      const at = NAMES + middle * 20
      const order = this.#bytes.compare(name, 0, 20, at, at + 20)
      if (order === 0) return this.#offsetOf(middle)
      if (order < 0) low = middle + 1
      else high = middle
    }
    return null
  }

  /** Where the entry after the one at `offset` starts; `end` is where the last one stops. */
  next(offset: number, end: number): number {
    this.#sortedOffsets ??= Float64Array.from({ length: this.#count }, (_, position) => this.#offsetOf(position)).sort()
    const offsets = this.#sortedOffsets
    let low = 0
    let high = offsets.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((offsets[middle] ?? Infinity) <= offset) low = middle + 1
      else high = middle
    }
    return offsets[low] ?? end
  }

  #offsetOf(position: number): number {
    const small = this.#bytes.readUInt32BE(NAMES + this.#count * 24 + position * 4)
    if (small < 0x80000000) return small
    return Number(this.#bytes.readBigUInt64BE(NAMES + this.#count * 28 + (small - 0x80000000) * 8))
  }
}
