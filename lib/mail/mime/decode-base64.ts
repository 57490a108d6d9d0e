/**
 * Decodes RFC 2045 §6.8 piece by piece. What is not of its alphabet is passed over, as that says; padding in the middle ends
 * a unit and not the whole, for some programs pad every line.
 */
export function* decodeBase64(encoded: Iterable<Buffer>): Generator<Uint8Array> {
  let rest = ''
  for (const slice of encoded) {
    const text = rest + slice.toString('latin1').replace(/[^A-Za-z0-9+/=]+/g, '')
    const units = text.split(/=+/)
    const open = units.pop() ?? ''
    const whole = open.length - (open.length % 4)
    rest = open.slice(whole)
    yield Buffer.concat([...units, open.slice(0, whole)].map((unit) => Buffer.from(unit, 'base64')))
  }
  if (rest) yield Buffer.from(rest, 'base64')
}
