import type { MimePart } from '../../mime/mime-part.ts'

/** Whether a part is shown within the text, as a picture is. */
export function isInline({ disposition, cid, type }: MimePart): boolean {
  return disposition === 'inline' || (disposition === '' && cid !== null && type.startsWith('image/'))
}
