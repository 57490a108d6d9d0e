import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { isTypo } from '../../../../lib/site/history/is-typo.ts'

const MENDED = [
  ['La domanda si puo fare', 'La domanda si può fare'],
  ['L’uficio è apertto', 'L’ufficio è aperto'],
  ['Aperto il lunedi, dalle 9', 'Aperto il lunedì dalle 9'],
  ['la Giunta comunale', 'La giunta Comunale'],
  ['iscirzione al nido', 'iscrizione al nido'],
  ['E possibile', 'È possibile'],
  ['due  spazi', 'due spazi'],
] as const

const CHANGED = [
  ['L’ufficio è aperto', 'L’ufficio è chiuso'],
  ['si paga', 'non si paga'],
  ['chi viene con un figlio', 'chi viene non un figlio'],
  ['dalle 9 alle 12', 'dalle 9 alle 13'],
  ['costa 16,00 euro', 'costa 1600 euro'],
  ['entro sessanta giorni', 'entro settanta giorni'],
  ['entro marzo', 'entro maggio'],
  ['uno due', 'due uno'],
  ['con figli', 'con figli o nipoti'],
  ['Tel. 0574 000000', 'Tel. 0574 000001'],
] as const

test('spelling, accents, capitals and punctuation are mended without another meaning', () => {
  for (const [before, after] of MENDED) assert.is(isTypo(before, after), true, `${before} → ${after}`)
})

test('another word, a number, a negation are a change', () => {
  for (const [before, after] of CHANGED) assert.is(isTypo(before, after), false, `${before} → ${after}`)
})

test('what is mended one way is mended the other way', () => {
  for (const [before, after] of [...MENDED, ...CHANGED]) assert.is(isTypo(before, after), isTypo(after, before))
})

test.run()
