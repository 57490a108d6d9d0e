import { goToField } from './go-to-field.ts'

const LOOK_EVERY_MS = 250
const GIVE_UP_MS = 15_000

/**
 * Goes to the field an address asks for (`#/collections/…?campo=titolo`), as soon as the form is there: the desk and the
 * mails lead to what is to be mended. It is done once; going back and forth is the person's own.
 */
export function openFieldWanted(): void {
  const [place = '', query = ''] = location.hash.split('?')
  const field = new URLSearchParams(query).get('campo')
  if (field === null) return
  const until = Date.now() + GIVE_UP_MS
  const look = () => {
    if (!location.hash.startsWith(place) || goToField(field) || Date.now() > until) return
    setTimeout(look, LOOK_EVERY_MS)
  }
  look()
}
