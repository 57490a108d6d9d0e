import { romeLocal } from '../../lib/model/rome-moment.ts'
import { dayInWords } from '../text/days.ts'

/** A moment (milliseconds since the epoch) as the clocks of the offices show it, in words. */
export function momentSaid(at: number): string {
  return dayInWords(romeLocal(at))
}
