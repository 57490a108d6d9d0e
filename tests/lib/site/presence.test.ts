import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { entryFile, open, outputsWith, PUBLIC, textAt } from './input.ts'

const path = 'content/prova/urp/notizia/strada-chiusa.md'
const media = 'content/prova/urp/media/pianta.pdf'
const out = 'novita/avvisi/strada-chiusa/index.html'
const notice = (values: Record<string, unknown>) =>
  new Map([
    [path, entryFile(path, { titolo: 'Strada chiusa', tipo: 'avviso', body: 'Il testo.', data_scadenza: '2026-11-30', allegati: [{ titolo: 'Pianta', file: '/urp/media/pianta.pdf' }], ...values })],
    [media, { oid: 'a'.repeat(40), changedAt: null }],
  ])

test('an entry is there from the day of publication to the day of expiry, both included', () => {
  const files = notice({ data_pubblicazione: '2026-11-20' })
  const days = ['2026-11-19', '2026-11-20', '2026-11-30', '2026-12-01']
  assert.equal(days.map((day) => open(PUBLIC, files, day).outputs().has(out)), [false, true, true, false])
})

test('an entry that expired leaves no trace: page, lists, feed, sitemap, attachment', () => {
  const live = open(PUBLIC, notice({}))
  assert.ok(outputsWith(live, 'strada-chiusa').length >= 4)
  assert.ok(live.outputs().has('urp/media/pianta.pdf'))
  const { removed } = live.update({ today: '2026-12-01' })
  assert.equal(removed, [out, 'urp/media/pianta.pdf'])
  assert.equal([...outputsWith(live, 'strada-chiusa'), ...outputsWith(live, 'Strada chiusa')], [])
})

test('a file that is no entry is left out and said, and the others are built', () => {
  const broken = 'content/prova/urp/notizia/rotta.md'
  const live = open(PUBLIC, new Map([...notice({}), [broken, entryFile(broken, { titolo: 'Senza testo', tipo: 'notizia' })]]))
  assert.equal(live.problems().map((problem) => [problem.path, problem.field]), [[broken, 'body']])
  assert.ok(live.outputs().has(out))
  assert.equal(outputsWith(live, 'Senza testo'), [])
})

test('of two entries with one address the first by path has it, and the other is said', () => {
  const [first, second] = ['content/prova/anagrafe/pagina/orari.md', 'content/prova/urp/pagina/orari.md']
  const live = open(PUBLIC, new Map([[second, entryFile(second, { body: 'Secondo testo.' })], [first, entryFile(first, { body: 'Primo testo.' })]]))
  assert.match(textAt(live, 'orari/index.html') ?? '', 'Primo testo.')
  assert.equal(live.problems().map((problem) => problem.path), [second])
})

test('no entry takes the address of a section', () => {
  const taken = 'content/prova/urp/pagina/servizi.md'
  const live = open(PUBLIC, new Map([[taken, entryFile(taken, { body: 'Al posto dei servizi.' })]]))
  assert.not.match(textAt(live, 'servizi/index.html') ?? '', 'Al posto dei servizi.')
})

test('the day of the last change is the history’s, in Italian time, else the day of publication', () => {
  const file = entryFile(path, { titolo: 'Strada chiusa', tipo: 'notizia', body: 'Il testo.' })
  const at = (changedAt: number | null) => textAt(open(PUBLIC, new Map([[path, { ...file, changedAt }]])), 'novita/notizie/strada-chiusa/index.html') ?? ''
  assert.match(at(Date.parse('2026-06-30T23:30:00Z')), '<time datetime="2026-07-01">1° luglio 2026</time>')
  assert.match(at(null), '<time datetime="2026-01-02">2 gennaio 2026</time>')
})

test.run()
