import { dayInWords } from '../../../templates/text/days.ts'
import { CONFIRM_WORDS as say } from './words.ts'

interface Look {
  /** `YYYY-MM-DD`, or nothing. */
  readonly verified: string
  readonly recheck: string
  readonly today: string
}

/** When a page was last looked at, and by when it is to be looked at again. */
export function lastLook({ verified, recheck, today }: Look): string {
  const last = verified === '' ? say.neverVerified : say.verified(dayInWords(verified))
  if (recheck === '') return last
  return `${last} ${(recheck < today ? say.overdue : say.due)(dayInWords(recheck))}`
}
