import { LIST_WORDS as say } from '../words/list.ts'

// Offices keep Italian time, wherever the computer believes to be.
const timeZone = 'Europe/Rome'
const TIME = new Intl.DateTimeFormat('it-IT', { hour: '2-digit', minute: '2-digit', timeZone })
const DAY = new Intl.DateTimeFormat('it-IT', { day: 'numeric', month: 'short', timeZone })
const DATE = new Intl.DateTimeFormat('it-IT', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone })

/** A moment as a line of a list shows it: the time today, the day this year, the date before; and what is said before it. */
export function when(at: number, now: number): { readonly said: string; readonly shown: string } {
  const [day, today] = [DATE.format(at), DATE.format(now)]
  if (day === today) return { said: say.today, shown: TIME.format(at) }
  return { said: '', shown: day.slice(-4) === today.slice(-4) ? DAY.format(at) : day }
}
