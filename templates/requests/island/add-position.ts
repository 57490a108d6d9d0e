import { REQUEST_ISLAND_WORDS as say } from '../../words/request-island.ts'

/** Shows the button that adds where the phone is, where the browser can tell; it is asked when the button is pressed, never before. */
export function addPosition(place: HTMLElement): void {
  const [value, button, said] = [place.querySelector('input'), place.querySelector('button'), place.querySelector('[role=status]')]
  if (!('geolocation' in navigator) || !isSecureContext || !value || !button || !said) return
  const show = (words: string) => {
    said.textContent = words
    button.textContent = value.value === '' ? say.locate : say.unlocate
  }
  button.addEventListener('click', () => {
    if (value.value !== '') {
      value.value = ''
      show('')
      return
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        value.value = `${coords.latitude.toFixed(5)} ${coords.longitude.toFixed(5)}`
        show(say.located)
      },
      () => show(say.unlocated),
      { enableHighAccuracy: true, timeout: 15_000 },
    )
  })
  place.hidden = false
  show(value.value === '' ? '' : say.located)
}
