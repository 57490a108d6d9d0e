import { romeMoment } from '../../../lib/model/rome-moment.ts'

const HOUR = 3_600_000

/**
 * A day and a time of the offices with their distance from UTC (ISO 8601), as a machine elsewhere needs it; a day alone, and
 * an hour that is not there or comes twice, as it is.
 *
 * @example romeTime('2026-06-02T18:00') // '2026-06-02T18:00+02:00'
 */
export function romeTime(local: string): string {
  const moment = romeMoment(local)
  return moment.kind === 'moment' ? `${local}+0${String((Date.parse(`${local}Z`) - moment.at) / HOUR)}:00` : local
}
