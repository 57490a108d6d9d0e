import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { entryFile, open, outputsWith, PUBLIC, textAt, textFile } from './input.ts'

const news = 'content/prova/urp/notizia/prima.md'
const office = 'content/prova/urp/unita/urp.md'
const files = new Map([
  [news, entryFile(news, { titolo: 'La prima', tipo: 'notizia', body: 'Com’era.' })],
  [office, entryFile(office, { titolo: 'URP', tipo: 'ufficio', competenze: 'Ascolta.', sede: 'sede', contatti: [{ tipo: 'Telefono', valore: '+39 0574 000000' }] })],
])
const change = (path: string, file: ReturnType<typeof textFile> | null) => ({ files: new Map([[path, file]]) })

test('a preview is the page that publishing would make, and leaves nothing behind', () => {
  const live = open(PUBLIC, files)
  const before = new Map(live.outputs())
  const changed = change(news, entryFile(news, { titolo: 'La prima, corretta', tipo: 'notizia', body: 'Com’è.' }))
  const preview = live.preview(changed, news)
  assert.equal(new Map(live.outputs()), before)
  live.update(changed)
  assert.is(preview, textAt(live, 'novita/notizie/prima/index.html'))
})

test('a preview shows an entry that is not valid yet, not published yet, or already expired', () => {
  const live = open(PUBLIC, files)
  const path = 'content/prova/urp/notizia/nuova.md'
  assert.match(live.preview(change(path, textFile('---\ntitolo: Solo il titolo\n---\n')), path) ?? '', 'Solo il titolo')
  for (const dates of [{ data_pubblicazione: '2030-01-01' }, { data_scadenza: '2026-01-03' }]) {
    assert.match(live.preview(change(path, entryFile(path, { titolo: 'Fuori tempo', tipo: 'notizia', body: 'Testo.', ...dates })), path) ?? '', 'Fuori tempo')
  }
  assert.equal([...outputsWith(live, 'Solo il titolo'), ...outputsWith(live, 'Fuori tempo')], [])
})

test('every content type has a preview of an entry that has nothing but a title', () => {
  const live = open(PUBLIC, files)
  for (const type of ['servizio', 'notizia', 'evento', 'documento', 'pagina', 'luogo', 'unita', 'persona', 'progetto', 'dataset', 'argomento']) {
    const path = `content/prova/urp/${type}/appena-iniziata.md`
    assert.match(live.preview(change(path, textFile('---\ntitolo: Appena iniziata\n---\n')), path) ?? '', 'Appena iniziata', type)
  }
})

test('a preview sees what else the change brings', () => {
  const live = open(PUBLIC, files)
  const renamed = entryFile(office, { titolo: 'Ufficio per te', tipo: 'ufficio', competenze: 'Ascolta.', sede: 'sede', contatti: [{ tipo: 'Telefono', valore: '+39 0574 000000' }] })
  assert.match(live.preview(change(office, renamed), news) ?? '', 'Ufficio per te')
  assert.not.match(live.preview({}, news) ?? '', 'Ufficio per te')
})

test('there is no preview of a file that is no entry or no more', () => {
  const live = open(PUBLIC, files)
  assert.is(live.preview(change(news, null), news), null)
  assert.is(live.preview(change(news, textFile('senza campi')), news), null)
  assert.is(live.preview({}, 'content/prova/urp/notizia/mai-scritta.md'), null)
})

test.run()
