import type { AttachmentSeen, MessageAnswer } from '../../../../lib/protocol/webmail.ts'

/**
 * What is listed below a message: all that can be saved, but for the pictures that are seen within its text, and an invitation
 * without a name that is there once more as a file (RFC 6047 §2.5).
 */
export function listedParts({ html, parts, inlineImages }: Pick<MessageAnswer, 'html' | 'parts' | 'inlineImages'>): readonly AttachmentSeen[] {
  const within = html === null ? [] : Object.values(inlineImages)
  const files = parts.filter(({ name }) => /\.ics$/i.test(name))
  return parts.filter(({ id, shown, type, name }) => !(shown === 'image' && within.includes(id)) && !(type === 'text/calendar' && name === '' && files.length > 0))
}
