import { REQUEST_ISLAND_WORDS as say } from '../../words/request-island.ts'

/** Said again only when somebody stops typing: a count at each letter drowns everything else that is read aloud. */
const PAUSE_MS = 1000

/** Counts what is left below each text that has a limit: at once for the eye, after a pause for the ear. */
export function countCharacters(field: HTMLTextAreaElement): void {
  const most = Number(field.dataset.most)
  const [seen, heard] = [document.createElement('p'), document.createElement('p')]
  seen.className = 'form-text'
  seen.setAttribute('aria-hidden', 'true')
  heard.className = 'visually-hidden'
  heard.setAttribute('role', 'status')
  field.after(seen, heard)
  let timer: ReturnType<typeof setTimeout> | undefined
  const count = () => {
    const left = most - field.value.length
    const words = left < 0 ? say.over(-left) : say.left(left)
    seen.textContent = words
    seen.classList.toggle('text-danger', left < 0)
    clearTimeout(timer)
    timer = setTimeout(() => (heard.textContent = words), PAUSE_MS)
  }
  field.addEventListener('input', count)
  if (field.value !== '') count()
}
