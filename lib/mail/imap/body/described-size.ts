import type { MimePart } from '../../mime/mime-part.ts'

/** Octets of a part once decoded, told from its length as it travels: lines of 76 letters and two more, as all programs write. */
export function describedSize({ encoding, end }: Pick<MimePart, 'encoding' | 'end'>): number | null {
  if (encoding === 'quoted-printable') return null
  return encoding === 'base64' ? Math.floor((end / 78) * 57) : end
}
