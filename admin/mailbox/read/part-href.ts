import type { MessageRef } from '../mail.ts'

/** Where a part of a message is saved from. */
export function partHref(ref: MessageRef, part: string): string {
  return `/api/webmail/part?${new URLSearchParams({ ...segments(ref), part })}`
}

/** Where a part is shown from, for those the function says can be shown. */
export function shownPartHref(ref: MessageRef, part: string): string {
  return `${partHref(ref, part)}&show=1`
}

/** Where a message is saved from, as it lies at the server. */
export function sourceHref(ref: MessageRef): string {
  return `/api/webmail/source?${new URLSearchParams(segments(ref))}`
}

const segments = ({ folder, validity, uid }: MessageRef) => ({ folder, validity, uid: String(uid) })
