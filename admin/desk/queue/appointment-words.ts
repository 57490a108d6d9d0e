import { QUEUE_WORDS } from '../words/queue.ts'

const WEEK_MS = 6 * 86_400_000
const parts = { timeZone: 'Europe/Rome', hour: 'numeric', minute: '2-digit' } as const
const near = new Intl.DateTimeFormat('it-IT', { ...parts, weekday: 'long' })
const far = new Intl.DateTimeFormat('it-IT', { ...parts, weekday: 'long', day: 'numeric', month: 'long' })

/** «in linea lunedì alle 8»; with its date when it is not within the week. Moments in milliseconds since the epoch. */
export function appointmentInWords(at: number, now: number): string {
  const format = at - now < WEEK_MS && at >= now ? near : far
  const said = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
  const day = [said.weekday, said.day, said.month].filter(Boolean).join(' ')
  return QUEUE_WORDS.appointment(`${day} ${hourInWords(Number(said.hour), said.minute ?? '00')}`)
}

function hourInWords(hour: number, minute: string): string {
  const time = minute === '00' ? String(hour) : `${hour}:${minute}`
  if (hour === 1) return `all’${time}`
  return hour === 0 ? `a mezzanotte${minute === '00' ? '' : ` e ${Number(minute)}`}` : `alle ${time}`
}
