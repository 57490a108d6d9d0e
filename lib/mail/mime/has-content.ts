import type { MimePart } from './mime-part.ts'
import type { Octets } from './octets.ts'

/** Whether anything but blanks stands in a part; its beginning is looked at. */
export function hasContent(message: Octets, { start, end }: Pick<MimePart, 'start' | 'end'>): boolean {
  return /\S/.test(message.view(start, Math.min(end, start + 4096)).toString('latin1'))
}
