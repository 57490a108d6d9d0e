import { romeMoment } from '../../model/rome-moment.ts'
import { InvalidMomentProblem } from '../problems/invalid-moment-problem.ts'

const YEAR_MS = 366 * 86_400_000

/**
 * The moment a day and a time of the offices mean, `2026-11-30T08:00`, in milliseconds since the epoch.
 *
 * @throws {InvalidMomentProblem} when there is no such moment, when there are two, when it is past or more than a year away
 */
export function momentMeant(local: string, now: number): number {
  const moment = romeMoment(local)
  if (moment.kind !== 'moment') throw new InvalidMomentProblem(moment.kind)
  if (moment.at <= now) throw new InvalidMomentProblem('past')
  if (moment.at > now + YEAR_MS) throw new InvalidMomentProblem('far')
  return moment.at
}
