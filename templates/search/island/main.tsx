import { render } from 'preact'
import { App } from './app.tsx'
import { openSearcher } from './searcher.ts'

const place = document.getElementById('rd-ricerca')
const form = document.querySelector<HTMLFormElement>('main .rd-search-form')
const input = form?.querySelector('input')
if (place && form && input) {
  const searcher = openSearcher(place.dataset.indice ?? '')
  render(<App searcher={searcher} form={form} input={input} ways={document.getElementById('rd-ricerca-altro')} index={document.getElementById('rd-ricerca-az')} />, place)
}
