/** Octets of a line without its end (RFC 5545 §3.1). */
const LINE = 75
const encoder = new TextEncoder()

/**
 * A property as its lines are written: parted after 75 octets at most, never inside a character, each part after the first
 * begins with a space; every line ends with CR and LF (RFC 5545 §3.1).
 *
 * @param name with its parameters: `DTSTART;TZID=Europe/Rome`
 * @param value as it is written, already escaped where its type asks for it
 */
export function contentLine(name: string, value: string): string {
  const lines: string[] = []
  let line = ''
  let room = LINE
  for (const character of `${name}:${value}`) {
    const octets = encoder.encode(character).byteLength
    if (octets > room) {
      lines.push(line)
      line = ' '
      room = LINE - 1
    }
    line += character
    room -= octets
  }
  return `${[...lines, line].join('\r\n')}\r\n`
}
