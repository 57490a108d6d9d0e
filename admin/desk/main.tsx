import { render } from 'preact'
import { App } from './app.tsx'
import { keepInPageLinks } from '../page-links/in-page-links.ts'

const place = document.getElementById('scrivania')
if (place) {
  keepInPageLinks(document)
  place.replaceChildren()
  render(<App />, place)
}
