import type { Draft } from '../../../../lib/protocol/webmail.ts'
import { weightOf } from '../attach/room-left.ts'

const AFTER_MS = 2000
const A_MEGABYTE_MS = 1000
const AT_MOST_MS = 20_000

/**
 * How long after the last key a draft is saved. Each save writes the whole message again at the server, files included: with
 * heavy ones it is done less often, and what was typed lies in the window meanwhile.
 */
export function savedAfterMs({ attachments }: Pick<Draft, 'attachments'>): number {
  return Math.min(AT_MOST_MS, AFTER_MS + Math.floor(weightOf(attachments) / 1_000_000) * A_MEGABYTE_MS)
}

/** Light enough to be saved whenever the cursor leaves the text. */
export function isLight(draft: Pick<Draft, 'attachments'>): boolean {
  return savedAfterMs(draft) === AFTER_MS
}
