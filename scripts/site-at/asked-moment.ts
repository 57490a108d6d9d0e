import { romeMoment } from '../../lib/model/rome-moment.ts'
import { romeDay } from '../../lib/site/rome-day.ts'
import { CannotShowProblem } from './cannot-show-problem.ts'
import { SITE_AT_WORDS } from './words.ts'

const say = SITE_AT_WORDS.problems

/** A moment of the past, by the clocks of the offices. */
export interface AskedMoment {
  /** `YYYY-MM-DD` */
  readonly day: string
  /** `HH:MM`; `null` is the end of the day. */
  readonly time: string | null
  /** Milliseconds since the epoch: what was published later was not there. */
  readonly at: number
}

/** What is left of a day after its last minute has begun, in milliseconds. */
const LAST_MINUTE = 59_999

/**
 * @param time `HH:MM`; `null` is the end of the day
 * @param now milliseconds since the epoch
 * @throws {CannotShowProblem} for what is no day or time, or is still to come
 */
export function askedMoment(day: string, time: string | null, now: number): AskedMoment {
  const moment = romeMoment(`${day}T${time ?? '23:59'}`)
  if (moment.kind === 'shape') throw new CannotShowProblem(say.day, SITE_AT_WORDS.usage)
  if (moment.kind !== 'moment') throw new CannotShowProblem(say.clock(`${time ?? ''}`), say.clockRemedy)
  if (day > romeDay(now) || (time !== null && moment.at > now)) throw new CannotShowProblem(say.future(day), say.futureRemedy)
  return { day, time, at: time === null ? moment.at + LAST_MINUTE : moment.at }
}
