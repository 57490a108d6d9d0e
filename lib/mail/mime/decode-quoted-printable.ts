const [EQUALS, CR, LF, SPACE, TAB] = [0x3d, 0x0d, 0x0a, 0x20, 0x09]

/** Decodes RFC 2045 §6.7; what is no valid escape stays as it is written. One walk, whatever the octets. */
export function decodeQuotedPrintable(encoded: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(encoded.length)
  let length = 0
  // Blanks at the end of a line were added on the way; those that are encoded were not.
  let solid = 0
  for (let at = 0; at < encoded.length; at++) {
    const octet = encoded[at] ?? 0
    if (octet === EQUALS) {
      const next = afterSoftBreak(encoded, at + 1)
      if (next > 0) {
        at = next - 1
        solid = length
        continue
      }
      const value = hexValue(encoded[at + 1]) * 16 + hexValue(encoded[at + 2])
      if (value >= 0) {
        decoded[length++] = value
        solid = length
        at += 2
        continue
      }
    }
    if (octet === LF || (octet === CR && encoded[at + 1] === LF)) length = solid
    decoded[length++] = octet
    if (octet !== SPACE && octet !== TAB) solid = length
  }
  return decoded.subarray(0, length)
}

/** Where the next line begins after a soft line break, `0` where there is none. Blanks are looked at for as long as a line may be. */
function afterSoftBreak(encoded: Uint8Array, from: number): number {
  let at = from
  while (at < from + 76 && (encoded[at] === SPACE || encoded[at] === TAB)) at++
  if (encoded[at] === CR) at++
  return encoded[at] === LF ? at + 1 : 0
}

function hexValue(octet: number | undefined): number {
  const value = octet === undefined ? Number.NaN : parseInt(String.fromCharCode(octet), 16)
  return Number.isNaN(value) ? -1000 : value
}
