import type { MessageLine } from './message.ts'
import { openAddress } from './open-address.ts'
import type { Told } from './told.ts'
import { NOTIFY_WORDS as say } from './words.ts'

/** A notice as a line of a mail. */
export function lineOf({ notice, proposal, named }: Told, origin: string): MessageLine {
  return {
    reason: say.reason(notice, named ? say.title(proposal.title) : say.hiddenTitle),
    quote: named ? notice.words : null,
    link: { label: notice.place?.field ? say.openField : say.open, url: openAddress(origin, notice) },
  }
}
