/**
 * The octets of a message, wherever they are: in memory, or in a file of which no more is read than is looked at. A message
 * of 25 MB is opened and taken apart without holding it.
 */
export interface Octets {
  readonly length: number
  /** From `start` up to `end`, cut where the message ends. It may be written over when more is asked for. */
  readonly view: (start: number, end: number) => Buffer
  /** Where a text of ASCII comes next, `from` that place on; `-1` where it does not. */
  readonly indexOf: (text: string, from: number) => number
}

/** Octets in memory. Lines that end in CR alone, as old programs wrote them, end in LF: else a message would be one line. */
export function octetsOf(bytes: Uint8Array): Octets {
  const message = withLineEnds(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return {
    length: message.length,
    view: (start, end) => message.subarray(start, end),
    indexOf: (text, from) => message.indexOf(text, from, 'latin1'),
  }
}

function withLineEnds(message: Buffer): Buffer {
  if (message.includes('\n') || !message.includes('\r')) return message
  return Buffer.from(message.toString('latin1').replaceAll('\r', '\n'), 'latin1')
}
