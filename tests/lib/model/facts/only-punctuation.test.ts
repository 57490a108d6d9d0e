import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { concernsOf } from '../../../../lib/access/lanes/concerns-of.ts'
import { onlyPunctuation } from '../../../../lib/model/facts/only-punctuation.ts'
import { facts } from './facts.ts'

for (const [before, after] of [
  ['Gratuito per i residenti', 'Gratuito, per i residenti.'],
  ['La retta costa 20 € al mese. Si paga qui.', 'La retta costa 20 € al mese; si paga qui'],
  ['Si paga l\'intera retta', 'Si paga l’intera  retta'],
  ['La risposta arriva entro 30 giorni. Si scrive a casa.', 'La risposta arriva entro 30 giorni.\n\nSi scrive, a casa.'],
] as const) {
  test(`«${before}» and «${after}» say the same`, () => assert.ok(onlyPunctuation(before, after)))
}

for (const [before, after] of [
  ['La retta costa 20 €', 'La retta costa 25 €'],
  ['Costa 1.000 €', 'Costa 1,000 €'],
  ['Costa 1000 €', 'Costa 100,0 €'],
  ['Costa 20 €', 'Costa 20'],
  ['Costa 5 10 €', 'Costa 5-10 €'],
  ['Entro 30 giorni', 'Entro 30, giorni'],
  ['Entro trenta giorni', 'Entro, trenta giorni'],
  ['Apre alle 8:30', 'Apre alle 8.30'],
  ['No entro giugno', 'No, entro giugno'],
  ['Gratuito per gli studenti che lavorano', 'Gratuito per gli studenti, che lavorano'],
  ['IVA inclusa', 'IVA esclusa'],
  ['Entro un mese', 'Entro una mese'],
  ['Gratuito per tutti', 'Gratuito per tutte'],
  ['Gratuito?', 'Gratuito'],
  ['Dal lunedì-venerdì', 'Dal lunedì venerdì'],
  ['Si paga', ''],
  ['', ''],
] as const) {
  test(`«${before}» and «${after}» may not say the same`, () => assert.not.ok(onlyPunctuation(before, after)))
}

const piece = fc.constantFrom('costa', 'gratuito', 'non', 'entro', '30', '1.000', '€', 'giorni', '%', ',', '.', ' ', '; ', '-', '/')
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '))

test('whatever the texts, where only punctuation changed the letters and the digits are those that were, in their order', () => {
  const said = (one: string) => one.toLowerCase().replace(/[^\p{L}\p{N}€%/-]/gu, '')
  fc.assert(fc.property(text, text, (before, after) => !onlyPunctuation(before, after) || said(before) === said(after)), { numRuns: 2000 })
})

const lane = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  [...concernsOf({ entries: [{ path: 'x', title: 'x', what: 'change', facts: facts('servizio', before, after) }], media: [], rights: false, others: false })]

test('a comma in the costs or in the times is a text, and is told as one; a price or a term stays what it is', () => {
  assert.equal(lane({ costi: 'Gratuito per i residenti' }, { costi: 'Gratuito, per i residenti' }), ['texts'])
  assert.equal(lane({ tempi: { testo: 'La risposta arriva entro 30 giorni' } }, { tempi: { testo: 'La risposta, arriva entro 30 giorni' } }), ['texts'])
  assert.equal(facts('servizio', { costi: 'Gratuito per i residenti' }, { costi: 'Gratuito, per i residenti' }).map(({ sentence }) => sentence), ['Quanto costa: cambiano solo punteggiatura e spazi'])
  assert.equal(lane({ costi: 'Gratuito per i residenti' }, { costi: 'Gratuito per i residente' }), ['money'])
  assert.equal(lane({ tempi: { testo: 'Entro 30 giorni.' } }, { tempi: { testo: 'Entro 3.0 giorni' } }), ['deadline'])
})

test.run()
