/** The patch of Decap's `Editor.js` loads the entry anew when it hears this. */
export const READ_AGAIN = 'redazione:rileggi'

/** Puts into the form what the server has now. Only when nothing in it is unsaved. */
export function readAgain(): void {
  window.dispatchEvent(new Event(READ_AGAIN))
}
