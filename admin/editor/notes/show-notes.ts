/** The patch of Decap's `EditorInterface.js` opens the notes beside the form when it hears this. */
export const SHOW_NOTES = 'redazione:note'

export function showNotes(): void {
  window.dispatchEvent(new Event(SHOW_NOTES))
}
