import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { PageHistory } from '../../../../lib/site/history/page-history.ts'
import { shownVersions } from '../../../../lib/site/history/shown-versions.ts'
import { gone, historyOf, PATH, version } from './scene.ts'

const TODAY = '2026-11-23'
const MARIO = 'RSSMRA80A01H501U'

function shown(history: PageHistory, today = TODAY): readonly [beginning: string, bodies: readonly string[]] {
  const found = shownVersions(history, today)
  return [found.beginning, found.shown.map(({ entry }) => String(entry.values.body))]
}

const text = (at: string, body: string, values: Readonly<Record<string, unknown>> = {}) => version(at, { body, ...values })

test('all that was published one after the other is shown, back to the first', () => {
  assert.equal(shown(historyOf(text('2026-10-01T08:00', 'Uno.'), text('2026-10-02T08:00', 'Due.'), text('2026-10-02T09:00', 'Tre.'))), ['published', ['Uno.', 'Due.', 'Tre.']])
})

test('where older ones were left out, the oldest is not called the first', () => {
  assert.equal(shown({ versions: [text('2026-10-01T08:00', 'Uno.')], whole: false }), ['older', ['Uno.']])
})

test('a text whose day had not come when another took its place was never public, and is not shown', () => {
  const later = { data_pubblicazione: '2026-11-20' }
  assert.equal(shown(historyOf(text('2026-11-10T08:00', 'Embargo.', later), text('2026-11-12T08:00', 'Anche.', later), text('2026-11-14T08:00', 'Vera.', later))), ['published', ['Vera.']])
  assert.equal(shown(historyOf(text('2026-11-10T08:00', 'Vera.', later), text('2026-11-21T08:00', 'Poi.', later))), ['published', ['Vera.', 'Poi.']], 'seen for a day')
})

test('the day is Italy’s: at half past eleven of the evening before, in London’s winter, it has come', () => {
  const later = { data_pubblicazione: '2026-11-20' }
  assert.equal(shown(historyOf(text('2026-11-10T08:00', 'Prima.', later), text('2026-11-19T23:30', 'Poi.', later)))[1], ['Prima.', 'Poi.'])
  assert.equal(shown(historyOf(text('2026-11-10T08:00', 'Prima.', later), text('2026-11-19T22:30', 'Poi.', later)))[1], ['Poi.'])
})

test('what expired is not shown when the page comes back, nor what was before it was taken away, put off or unreadable', () => {
  const first = text('2026-10-01T08:00', 'Scaduto.', { data_scadenza: '2026-10-10' })
  const last = text('2026-11-01T08:00', 'Di nuovo.')
  assert.equal(shown(historyOf(first, last)), ['again', ['Di nuovo.']])
  assert.equal(shown(historyOf(text('2026-10-01T08:00', 'Tolto.'), gone('2026-10-05T08:00'), last)), ['again', ['Di nuovo.']])
  assert.equal(shown(historyOf(text('2026-10-01T08:00', 'Rinviato.'), text('2026-10-05T08:00', 'Poi.', { data_pubblicazione: '2026-11-01' }))), ['again', ['Poi.']])
  assert.equal(shown(historyOf({ ...version('2026-10-01T08:00'), bytes: new TextEncoder().encode('non è una pagina') }, last)), ['again', ['Di nuovo.']])
})

test('a deadline that is put off while the page is there interrupts nothing', () => {
  const first = text('2026-10-01T08:00', 'Uno.', { data_scadenza: '2026-10-10' })
  assert.equal(shown(historyOf(first, text('2026-10-10T08:00', 'Due.', { data_scadenza: '2026-12-10' }))), ['published', ['Uno.', 'Due.']])
})

test('of a page that is not on the site today nothing is shown', () => {
  const history = historyOf(text('2026-10-01T08:00', 'Uno.'), text('2026-10-02T08:00', 'Due.', { data_scadenza: '2026-11-22' }))
  assert.equal(shown(history)[1], [])
  assert.equal(shown(history, '2026-11-22')[1], ['Uno.', 'Due.'])
})

test('a page that says that something was taken out of it shows no text of before, then and ever after', () => {
  const before = [text('2026-10-01T08:00', 'Chi è.'), text('2026-10-02T08:00', 'Chi era.')]
  const redacted = text('2026-10-03T08:00', 'Nessuno.', { cronologia_dal: '2026-10-03' })
  assert.equal(shown(historyOf(...before, redacted)), ['redacted', ['Nessuno.']])
  assert.equal(shown(historyOf(...before, redacted, text('2026-10-04T08:00', 'Dopo.', { cronologia_dal: '2026-10-03' }))), ['redacted', ['Nessuno.', 'Dopo.']])
  assert.equal(shown(historyOf(...before, redacted, text('2026-10-04T08:00', 'Dopo.'))), ['redacted', ['Nessuno.', 'Dopo.']], 'taking the day out again opens nothing')
  assert.equal(shown(historyOf(...before, redacted, text('2026-10-04T08:00', 'Ancora.', { cronologia_dal: '2026-10-04' }))), ['redacted', ['Ancora.']])
})

test('where the tax code of a person goes, so does every text of before, though nobody said so', () => {
  const history = historyOf(text('2026-10-01T08:00', `Vince ${MARIO}.`), text('2026-10-02T08:00', 'Vince una persona.'), text('2026-10-03T08:00', 'Ha vinto una persona.'))
  assert.equal(shown(history), ['redacted', ['Vince una persona.', 'Ha vinto una persona.']])
  assert.equal(shown(historyOf(text('2026-10-01T08:00', 'Codice RSSMRA80A01H501X.'), text('2026-10-02T08:00', 'Nessun codice.')))[0], 'published', 'which is the code of nobody')
})

test('a version keeps the place it had', () => {
  const old = { ...version('2026-10-01T08:00'), path: PATH.replace('ponte', 'ponte-vecchio') }
  assert.equal(shownVersions(historyOf(old, version('2026-10-02T08:00')), TODAY).shown.map(({ entry }) => entry.slug), ['ponte-vecchio', 'ponte'])
})

test.run()
