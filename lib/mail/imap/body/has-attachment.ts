import type { MimePart } from '../../mime/mime-part.ts'

/** What is beside a message and not in it: signatures, and what a program says of its delivery. */
const NOT_FOR_PEOPLE = /^(?:application\/(?:x-)?pkcs7-signature|application\/pgp-(?:signature|encrypted)|message\/(?:delivery-status|disposition-notification|feedback-report)|text\/rfc822-headers)$/

/** Whether there is something to save in a message. A picture within the text is none. */
export function hasAttachment(part: MimePart): boolean {
  if (part.parts.length > 0) return part.parts.some(hasAttachment)
  if (NOT_FOR_PEOPLE.test(part.type) || part.type.startsWith('multipart/')) return false
  if (part.disposition === 'attachment') return true
  return part.type !== 'text/plain' && part.type !== 'text/html' && (part.cid === null || !part.type.startsWith('image/'))
}
