import { render } from 'preact'
import { keepInPageLinks } from '../page-links/in-page-links.ts'
import { App } from './app.tsx'

const place = document.getElementById('posta')
if (place) {
  keepInPageLinks(document)
  place.replaceChildren()
  render(<App />, place)
}
