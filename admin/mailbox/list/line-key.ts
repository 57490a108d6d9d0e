import type { MessageRef } from '../mail.ts'

/** Names a message among all of a mailbox. */
export function lineKey({ folder, validity, uid }: MessageRef): string {
  return `${folder}\n${validity}\n${uid}`
}
