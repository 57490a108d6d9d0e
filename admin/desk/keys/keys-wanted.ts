const KEY = 'scrivania/tasti'

/** Does the person want one-letter keys? They can be switched off (WCAG 2.1.4). */
export function keysWanted(): boolean {
  return localStorage.getItem(KEY) !== 'no'
}

export function wantKeys(wanted: boolean): void {
  localStorage.setItem(KEY, wanted ? 'si' : 'no')
}
