const rome = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day it is in Italy, `YYYY-MM-DD`. */
export function romeToday(): string {
  return rome.format(Date.now())
}
