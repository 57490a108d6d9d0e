const rome = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day it is in Italy at a moment (milliseconds since the epoch), `YYYY-MM-DD`: what dates in content mean. */
export function romeDay(moment: number): string {
  return rome.format(moment)
}
