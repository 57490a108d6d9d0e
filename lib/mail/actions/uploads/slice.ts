import { UPLOAD_SLICE } from '../../../protocol/webmail.ts'

/** A slice of a file that is on its way: `number` counts from 0, `length` is in octets. */
export interface Slice {
  readonly upload: string
  readonly number: number
  readonly slices: number
  readonly length: number
}

const HOST = 'caricamento.redazione.invalid'
const ID = new RegExp(`^(\\d{1,5})\\.(\\d{1,5})\\.(\\d{1,8})\\.([A-Za-z0-9-]{8,64})@${HOST.replaceAll('.', '\\.')}$`)

/** The `Message-ID` of the message a slice lies in: all there is to know of it. */
export function messageIdOfSlice({ upload, number, slices, length }: Slice): string {
  return `${number}.${slices}.${length}.${upload}@${HOST}`
}

export function readSliceId(messageId: string): Slice | null {
  const [, number, slices, length, upload] = ID.exec(messageId) ?? []
  return upload ? { upload, number: Number(number), slices: Number(slices), length: Number(length) } : null
}

/** Is this how a file is cut: every slice whole but the last, none empty but of an empty file? */
export function isWellCut({ number, slices, length }: Slice): boolean {
  if (number < 0 || number >= slices) return false
  return number < slices - 1 ? length === UPLOAD_SLICE : length <= UPLOAD_SLICE && (length > 0 || slices === 1)
}
