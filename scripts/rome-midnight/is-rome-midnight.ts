/** Milliseconds that the clock of a runner may be behind, or that an entry may begin early. */
const EARLY = 600_000
const DAY = 86_400_000
const ROME = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Rome', hour: '2-digit', hourCycle: 'h23' })

/**
 * Is this entry of the timetable the one that falls just after midnight in Rome? GitHub knows UTC only, so there is one
 * entry for the winter and one for the summer, and each day exactly one of the two is right. The moment that counts is the
 * one the entry stands for: GitHub may begin an hour late.
 *
 * @param cron `minute hour * * *`, in UTC
 * @param now milliseconds since the epoch
 * @throws {RangeError} for another form
 */
export function isRomeMidnight(cron: string, now: number): boolean {
  const [, minute = '', hour = ''] = /^(\d{1,2}) (\d{1,2}) \* \* \*$/.exec(cron) ?? []
  if (minute === '' || Number(hour) > 23 || Number(minute) > 59) throw new RangeError(`not a daily entry: ${cron}`)
  const ofDay = (Number(hour) * 60 + Number(minute)) * 60_000
  const latest = now + EARLY
  const meant = latest - ((((latest - ofDay) % DAY) + DAY) % DAY)
  return ROME.format(meant) === '00'
}
