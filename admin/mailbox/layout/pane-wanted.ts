const KEY = 'posta/riquadro'

/** Does the person want to read beside the list, where there is room? A matter of the screen, so kept with this browser. */
export function paneWanted(): boolean {
  return localStorage.getItem(KEY) !== 'no'
}

export function wantPane(wanted: boolean): void {
  localStorage.setItem(KEY, wanted ? 'si' : 'no')
}
