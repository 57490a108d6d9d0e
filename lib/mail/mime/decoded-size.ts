import type { MimePart } from './mime-part.ts'
import type { Octets } from './octets.ts'

/** Octets of a part once decoded, told from its length and its first line: as near as can be without reading it. */
export function decodedSize(message: Octets, { encoding, start, end }: MimePart): number | null {
  if (encoding === 'quoted-printable') return null
  if (encoding !== 'base64') return end - start
  const tail = message.view(Math.max(start, end - 100), end).toString('latin1')
  const last = end - (tail.length - tail.trimEnd().length)
  const padding = /={0,2}$/.exec(tail.trimEnd())?.[0].length ?? 0
  const [first = ''] = message.view(start, Math.min(last, start + 2000)).toString('latin1').split('\n', 1)
  const step = first.length + 1
  // Of one line alone there is no end to be left out.
  const ends = start + step >= last ? 0 : Math.floor((last - start) / step) * (first.endsWith('\r') ? 2 : 1)
  return Math.max(0, Math.floor(((last - start - ends) * 3) / 4) - padding)
}
