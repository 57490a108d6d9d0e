/** Takes an encoding off what comes in pieces cut anywhere. `done` with the last, empty or not. */
export type PieceDecoder = (piece: Uint8Array, done: boolean) => Uint8Array

const [NONE, PADDING] = [0xff, 0xfe]
const VALUES = new Uint8Array(256).fill(NONE)
for (const [value, letter] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) VALUES[letter.charCodeAt(0)] = value
VALUES['='.charCodeAt(0)] = PADDING

/**
 * Decodes RFC 2045 §6.8. What is not of its alphabet is passed over; padding ends a unit and not the whole, for some programs
 * pad every line. Octet by octet: by way of texts 25 MB cost ten times as much, most of it to clean up after.
 */
export function base64Decoder(): PieceDecoder {
  let held = 0
  let bits = 0
  return (piece) => {
    const decoded = Buffer.allocUnsafe(Math.ceil((piece.length * 3) / 4) + 3)
    let length = 0
    for (let at = 0; at < piece.length; at++) {
      const value = VALUES[piece[at] ?? 0] ?? NONE
      if (value === NONE) continue
      if (value === PADDING) {
        bits = 0
        continue
      }
      held = ((held << 6) | value) & 0xffff
      bits += 6
      if (bits < 8) continue
      bits -= 8
      decoded[length++] = (held >> bits) & 0xff
    }
    return decoded.subarray(0, length)
  }
}
