import type { AttachmentSeen, MessageAnswer } from '../../../../lib/protocol/webmail.ts'

/** What is listed below a message: all that can be saved, but for the pictures that are seen within its text. */
export function listedParts({ html, parts, inlineImages }: Pick<MessageAnswer, 'html' | 'parts' | 'inlineImages'>): readonly AttachmentSeen[] {
  const within = html === null ? [] : Object.values(inlineImages)
  return parts.filter(({ id, shown }) => !(shown === 'image' && within.includes(id)))
}
