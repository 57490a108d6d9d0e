// For the session of the tab: the log-in that interrupts an answer comes back to the same tab.
const keyOf = (number: number, action: string) => `scrivania/${number}/${action}`

/** What was being written for an action on a proposal, kept until it is sent. */
export function keptText(number: number, action: string): string {
  return sessionStorage.getItem(keyOf(number, action)) ?? ''
}

export function keepText(number: number, action: string, text: string): void {
  if (text === '') sessionStorage.removeItem(keyOf(number, action))
  else sessionStorage.setItem(keyOf(number, action), text)
}
