import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { checkEntry } from '../../../lib/checks/check-entry.ts'
import { entryOf, knowledge, saidOf } from './page.ts'

const CODES = ['advised-length', 'title-dot', 'title-capitals', 'summary-dot', 'summary-title', 'topics-missing', 'picture-missing', 'unfinished', 'dates-order', 'event-gone']
const said = (values: Readonly<Record<string, unknown>>, type = 'notizia') => checkEntry(entryOf(values, `content/prato/urp/${type}/prova.md`), knowledge()).filter(({ code }) => CODES.includes(code)).map(({ code }) => code)

const CASES: readonly (readonly [what: string, values: Readonly<Record<string, unknown>>, type: string, codes: readonly string[]])[] = [
  ['a plain news item', {}, 'notizia', []],
  ['a title of 70 letters', { titolo: 'Le strade del centro chiudono alle auto ogni domenica fino a primavera.'.slice(0, 70) }, 'notizia', ['advised-length']],
  ['a title with a full stop', { titolo: 'Il ponte riapre.' }, 'notizia', ['title-dot']],
  ['a title that trails off', { titolo: 'E poi…' }, 'notizia', []],
  ['a title in capitals', { titolo: 'CHIUSURA' }, 'notizia', ['title-capitals']],
  ['an acronym as a title', { titolo: 'IMU' }, 'notizia', []],
  ['a description without a full stop', { descrizione: 'Da lunedì si passa' }, 'notizia', ['summary-dot']],
  ['a description that is the title', { descrizione: 'Il ponte riapre.' }, 'notizia', ['summary-title']],
  ['a description of 200 letters', { descrizione: `${'Da lunedì si passa di nuovo. '.repeat(7)}`.trim() }, 'notizia', ['advised-length']],
  ['a service without topics', {}, 'servizio', ['topics-missing']],
  ['a service with one', { argomenti: ['ZTL'] }, 'servizio', []],
  ['a place without an image', {}, 'luogo', ['picture-missing']],
  ['a page that is being written', { body: 'Questa pagina è in fase di aggiornamento.' }, 'pagina', ['unfinished']],
  ['a page about updating', { body: 'L’aggiornamento della pagina è un dovere.' }, 'pagina', []],
  ['an end before the beginning', { data_scadenza: '2026-03-01' }, 'notizia', ['dates-order']],
  ['an end on the first day', { data_scadenza: '2026-03-02' }, 'notizia', []],
  ['an event that outlives its page', { inizio: '2026-06-02T18:00', fine: '2026-06-03T01:00', data_scadenza: '2026-06-02' }, 'evento', ['event-gone']],
]
for (const [what, values, type, codes] of CASES) {
  test(`${what} ${codes.length > 0 ? `is told of (${codes.join()})` : 'is good'}`, () => assert.equal(said(values, type), codes))
}

const HERE = 'content/prato/urp/notizia/prova.md'
const other = (titolo: string, type = 'notizia', more: Readonly<Record<string, unknown>> = {}) => entryOf({ titolo, descrizione: 'Un’altra cosa.', ...more }, `content/prato/scuola/${type}/altra.md`)
const DUPLICATES = ['same-title', 'similar-title', 'same-description', 'same-body']
const alike = (titolo: string, one: ReturnType<typeof other>) => checkEntry(entryOf({ titolo }, HERE), knowledge([one])).filter(({ code }) => DUPLICATES.includes(code)).map(({ code }) => code)

const TITLES: readonly (readonly [title: string, there: ReturnType<typeof other>, codes: readonly string[]])[] = [
  ['Iscrizione al nido d’infanzia', other('Iscrizione al nido d’infanzia'), ['same-title']],
  ['iscrizione al NIDO d’infanzia!', other('Iscrizione al nido d’infanzia'), ['same-title']],
  ['Iscrizione al nido d’infanzia', other('Iscrizione al nido d’infanzia', 'servizio'), ['same-title']],
  ['Iscrizioni ai nidi d’infanzia', other('Iscrizione al nido d’infanzia'), ['similar-title']],
  ['Iscrizione alla mensa scolastica', other('Iscrizione al nido d’infanzia'), []],
  ['Bilancio in breve 2027', other('Bilancio in breve 2026'), []],
  ['Biblioteca', other('Biblioteca', 'luogo'), []],
]
for (const [title, there, codes] of TITLES) {
  test(`«${title}» beside «${String(there.values.titolo)}» (${there.type}) ${codes.length > 0 ? `is there already (${codes.join()})` : 'is another page'}`, () => assert.equal(alike(title, there), codes))
}

test('a page is not a copy of itself, nor of one that has expired', () => {
  const own = entryOf({}, HERE)
  assert.equal(saidOf(checkEntry(own, knowledge([own])), ...DUPLICATES), [])
  assert.equal(alike('Il ponte riapre', other('Il ponte riapre', 'notizia', { data_scadenza: '2026-11-27' })), [])
})

test('the same description and the same text are told of, whatever the spaces', () => {
  const body = 'Da lunedì il ponte riapre alle auto. '.repeat(10)
  const twin = other('Tutt’altro', 'pagina', { descrizione: 'Da lunedì si passa di nuovo', body: body.replaceAll(' ', '\n') })
  assert.equal(checkEntry(entryOf({ body }, HERE), knowledge([twin])).map(({ code }) => code).filter((code) => DUPLICATES.includes(code)), ['same-body', 'same-description'])
})

test('a duplicate names the page it is like, so that it can be kept from who may not read that one', () => {
  const [issue] = checkEntry(entryOf({}, HERE), knowledge([other('Il ponte riapre')])).filter(({ code }) => code === 'same-title')
  assert.is(issue?.about, 'content/prato/scuola/notizia/altra.md')
})

test.run()
