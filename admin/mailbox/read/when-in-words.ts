const full = new Intl.DateTimeFormat('it-IT', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Rome' })
const time = new Intl.DateTimeFormat('it-IT', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Rome' })
const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome' })

const DAY_MS = 86_400_000

/** «oggi alle 10:42», «ieri alle 9:05», «lunedì 23 novembre 2026 alle 10:42», in the time of the offices. */
export function whenInWords(at: number, now: number): string {
  const asked = day.format(at)
  const name = asked === day.format(now) ? 'oggi' : asked === day.format(now - DAY_MS) ? 'ieri' : full.format(at)
  return `${name} alle ${time.format(at)}`
}
