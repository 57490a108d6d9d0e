import { contentField } from './content-field.ts'
import { fieldOf, type HeaderField, headerFields } from './header-fields.ts'

/** Octets that are looked at: attachments of what people write stand behind a text, and their headers are near. */
const LOOKED_AT = 256 * 1024
/** What is beside a message and not in it: signatures, and what a program says of its delivery. */
const NOT_FOR_PEOPLE =
  /^(?:application\/(?:x-)?pkcs7-signature|application\/pgp-(?:signature|encrypted)|message\/(?:delivery-status|disposition-notification|feedback-report)|text\/rfc822-headers)$/

/**
 * Whether there is something to save in a message, told without decoding it: the headers of its parts are looked for in its
 * beginning. A picture within the text is none.
 *
 * @param fields of its header
 * @param beginning of the whole message
 */
export function hasAttachments(fields: readonly HeaderField[], beginning: Uint8Array): boolean {
  const type = contentField(fieldOf(fields, 'content-type')).value
  if (!type.startsWith('multipart/')) return isAttachment(fields, type || 'text/plain')
  const looked = beginning.subarray(0, LOOKED_AT)
  for (const head of partHeads(looked)) {
    const part = headerFields(head)
    const own = contentField(fieldOf(part, 'content-type')).value || 'text/plain'
    if (part.length > 0 && !own.startsWith('multipart/') && isAttachment(part, own)) return true
  }
  return false
}

function isAttachment(fields: readonly HeaderField[], type: string): boolean {
  if (NOT_FOR_PEOPLE.test(type)) return false
  const disposition = contentField(fieldOf(fields, 'content-disposition'))
  if (disposition.value === 'attachment') return true
  if (type === 'text/plain' || type === 'text/html') return false
  return fieldOf(fields, 'content-id') === undefined || !type.startsWith('image/')
}

/** A head that is longer is none of a part that people made. */
const HEAD_LOOKED_AT = 16 * 1024
const [LF, CR, DASH] = [0x0a, 0x0d, 0x2d]

/** What stands between a line that may be a boundary and the next empty one: one walk over the lines, whatever they say. */
function* partHeads(bytes: Uint8Array): Generator<Uint8Array> {
  let head = -1
  for (let line = 0; line < bytes.length; ) {
    const end = bytes.indexOf(LF, line)
    const next = end < 0 ? bytes.length : end + 1
    const isEmpty = end === line || (end === line + 1 && bytes[line] === CR)
    const isBoundary = bytes[line] === DASH && bytes[line + 1] === DASH
    if (head >= 0 && (isEmpty || isBoundary)) {
      if (line - head < HEAD_LOOKED_AT) yield bytes.subarray(head, line)
      head = -1
    }
    if (isBoundary) head = next
    line = next
  }
  if (head >= 0 && bytes.length - head < HEAD_LOOKED_AT) yield bytes.subarray(head)
}
