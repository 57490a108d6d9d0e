import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { checkEntry } from '../../../lib/checks/check-entry.ts'
import { checkedEntry } from '../../../lib/checks/checked-entry.ts'
import { hardParagraphs } from '../../../lib/checks/language/hard-paragraphs.ts'
import { OFFICE_TERMS } from '../../../lib/checks/language/office/office-terms.ts'
import { sentencesOf } from '../../../lib/checks/text/sentences.ts'
import { entryOf, issuesOf, knowledge, saidOf, speller } from './page.ts'

const words = (n: number) => `P${Array.from({ length: n }, (_, i) => `parola${'abcdefghil'[i % 10] ?? ''}`).join(' ').slice(1)}.`

test('a sentence of 25 words is let by, one of 26 is told of with its words, past 40 more gravely', () => {
  assert.equal(saidOf(issuesOf(words(25)), 'long-sentence'), [])
  const [issue] = issuesOf(`Prima c’è una frase breve. ${words(26)}`).filter(({ code }) => code === 'long-sentence')
  assert.is(issue?.quote, words(26))
  assert.is(issue?.severity, 'hint')
  assert.is(issue?.offset, 'Prima c’è una frase breve. '.length)
  assert.is(issuesOf(words(41)).find(({ code }) => code === 'long-sentence')?.severity, 'warning')
})

test('items of a list are sentences of their own', () => {
  assert.equal(saidOf(issuesOf(Array.from({ length: 10 }, () => '- quattro parole e basta').join('\n')), 'long-sentence'), [])
})

test('the full stop of an abbreviation ends no sentence', () => {
  assert.equal(sentencesOf('Vedi l’art. 7 del d.lgs. n. 33 del 2013. Poi chiama il dott. Rossi.').map(({ text }) => text), ['Vedi l’art. 7 del d.lgs. n. 33 del 2013.', 'Poi chiama il dott. Rossi.'])
})

test('the sentence of the licence, which the national model prescribes, cannot be made shorter', () => {
  assert.equal(saidOf(issuesOf(`Gli utenti sono quindi liberi di condividere ${words(40)}`), 'long-sentence'), [])
})

const OFFICE: readonly (readonly [text: string, found: readonly string[]])[] = [
  ['Qualora tu voglia, effettuando il pagamento.', ['Qualora', 'effettuando']],
  ['Il pagamento si effettuerà domani.', ['effettuerà']],
  ['Possono effettuarsi due prove.', ['effettuarsi']],
  ['Le istanze pervenute entro e non oltre lunedì.', ['istanze', 'pervenute', 'entro e non oltre']],
  ['Ai sensi dell’articolo 7 e ai sensi della legge.', ['Ai sensi dell’', 'ai sensi della']],
  ['Nelle more del procedimento.', ['Nelle more del']],
  ['Il suddetto ufficio e la suddetta sala.', ['suddetto', 'suddetta']],
  ['In ordine alla richiesta.', ['In ordine alla']],
  ['Previa prenotazione.', ['Previa']],
  ['I veicoli e le relazioni con il pubblico hanno un preventivo.', []],
  ['Fai la domanda entro lunedì e paga con pagoPA.', []],
  ['In ordine alfabetico.', []],
]
for (const [text, found] of OFFICE) {
  test(`in «${text}» ${found.length > 0 ? `the words of offices are ${found.join(', ')}` : 'no word is of offices'}`, () => {
    assert.equal(saidOf(issuesOf(text), 'office-word'), found.map((one) => `office-word: ${one}`))
  })
}

test('each of the terms has a plain alternative, and at least 120 are known', () => {
  assert.ok(OFFICE_TERMS.length >= 120, String(OFFICE_TERMS.length))
  for (const { places, plain } of OFFICE_TERMS) assert.ok(plain.length > 0 && plain.every(Boolean) && places.every((forms) => forms.length > 0), String(places[0]?.[0]))
})

test('no term is found in its own alternative', () => {
  for (const { places, plain } of OFFICE_TERMS) for (const alternative of plain) assert.equal(saidOf(issuesOf(alternative), 'office-word'), [], `${String(places[0]?.[0])} → ${alternative}`)
})

const spelt = (text: string) => saidOf(issuesOf(text, knowledge([], { speller })), 'spelling')
const SPELLING: readonly (readonly [text: string, found: readonly string[]])[] = [
  ['L’iscrizzione al nido.', ['iscrizzione']],
  ['Iscrizzione al nido.', ['Iscrizzione']],
  ['Non si può perchè piove.', ['perchè']],
  ['Aspetta un pò.', ['pò']],
  ["E' aperto.", ["E'"]],
  ['Un po’ di tempo, dell’ufficio, quell’anno, c’è e d’estate.', []],
  ['Vai in piazza Mercatale dalla signora Xyzzyk.', []],
  ['Entra con Spid o Cie e paga con pagoPA all’Inps.', []],
  ['Scrivi a urp@prato.example o vai su servizi.prato.example.', []],
  ['La vicesindaca e l’assessora aprono lo scuolabus.', []],
  ['Il codice è ABC123xyz e la linea 42bis.', []],
]
for (const [text, found] of SPELLING) {
  test(`in «${text}» ${found.length > 0 ? `${found.join(', ')} is told of` : 'every word is right'}`, () => assert.equal(spelt(text), found.map((one) => `spelling: ${one}`)))
}

test('names that are on the site are known, at the beginning of a sentence too', () => {
  const place = entryOf({ titolo: 'Villa Zzurlini' }, 'content/prato/urp/luogo/villa.md')
  assert.equal(spelt('Zzurlini è una villa.'), ['spelling: Zzurlini'])
  assert.equal(saidOf(issuesOf('Zzurlini è una villa.', knowledge([place], { speller })), 'spelling'), [])
})

test('the same mistake in a text is told once, with how many times', () => {
  const [issue, ...more] = issuesOf('L’iscrizzione e poi l’iscrizzione.', knowledge([], { speller })).filter(({ code }) => code === 'spelling')
  assert.is(issue?.times, 2)
  assert.equal(more, [])
})

test('without the dictionary nothing is said of spelling', () => {
  assert.equal(saidOf(issuesOf('Iscrizzione.'), 'spelling'), [])
})

test('the dictionary leaves the errors of the process to the process', () => {
  assert.equal(process.listeners('uncaughtException').filter((listener) => String(listener).includes('ExitStatus')), [])
})

const HARD = `${'Considerata l’intervenuta necessità di provvedere alla riorganizzazione dell’amministrazione territorialmente competente, relativamente all’autorizzazione '.repeat(6)}.`

test('a hard text is told of as a whole and its hardest paragraphs are named', () => {
  const page = entryOf({ body: `Il ponte riapre lunedì.\n\n${HARD}` })
  assert.equal(checkEntry(page, knowledge()).filter(({ code }) => code === 'hard-text').map(({ severity }) => severity), ['warning'])
  const [paragraph, ...more] = hardParagraphs(checkedEntry(page, 'public'))
  assert.ok(paragraph && paragraph.score < 40 && paragraph.text.startsWith('Considerata'))
  assert.equal(more, [])
})

test('a plain one is not', () => {
  assert.equal(saidOf(issuesOf('Il ponte riapre lunedì. Si passa a piedi e in auto. '.repeat(10)), 'hard-text', 'readable'), [])
})

test.run()
