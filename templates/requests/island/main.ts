import { addPosition } from './add-position.ts'
import { countCharacters } from './count-characters.ts'

// Everything works without this script; it counts characters and offers the phone's position.
for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-most]')) countCharacters(field)
for (const place of document.querySelectorAll<HTMLElement>('[data-position]')) addPosition(place)
