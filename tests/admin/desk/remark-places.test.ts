import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { placeChoices } from '../../../admin/desk/remarks/place-choices.ts'
import { placeKey, readPlaceKey } from '../../../admin/desk/remarks/place-key.ts'
import { placeOfWords } from '../../../admin/desk/remarks/place-of-words.ts'

const PATH = 'content/prato/urp/notizia/ponte.md'
const passage = (quote: string, said: string, fresh: boolean) => ({ quote, said, fresh, writable: true })
const PAGE = {
  path: PATH,
  title: 'Il ponte chiude',
  fields: [{ field: 'titolo', label: 'Titolo', value: 'Il ponte chiude', writable: true }, { field: 'luoghi', label: 'Luoghi', value: null, writable: false }],
  passages: [passage('Si passa *a piedi* dal ponte nuovo.', 'Si passa a piedi dal ponte nuovo.', true), passage('Per informazioni: 0574 000000.', 'Per informazioni: 0574 000000.', false)],
}

test('what can be remarked is listed with what is new first, and each choice says what is there now', () => {
  const groups = placeChoices({ pages: [PAGE] })
  assert.equal(groups.map(({ label, choices }) => [label, choices.map((choice) => choice.label)]), [
    ['', ['Tutta la proposta']],
    ['Paragrafi nuovi o cambiati', ['Si passa a piedi dal ponte nuovo.']],
    ['Campi', ['Titolo: Il ponte chiude', 'Luoghi']],
    ['Altri paragrafi', ['Per informazioni: 0574 000000.', 'Tutto il testo']],
  ])
  assert.is(groups[1]?.choices[0]?.now, 'Si passa *a piedi* dal ponte nuovo.')
  assert.match(placeChoices({ pages: [PAGE, { ...PAGE, title: 'Altra' }] }).at(-1)?.label ?? '', /^Altra: /)
})

test('a place goes through a form and back; anything else is the proposal as a whole', () => {
  for (const place of [null, { path: PATH }, { path: PATH, field: 'titolo' }, { path: PATH, field: 'body', quote: 'Due\nrighe "e virgolette"' }]) assert.equal(readPlaceKey(placeKey(place)), place)
  for (const key of ['x', '[]', '[1]', '{"path":"x"}', 'null']) assert.is(readPlaceKey(key), null)
})

test('a paragraph that is pointed at is found by its words, also among marks; a field by its value', () => {
  assert.equal(placeOfWords(PAGE, ' Si passa  a piedi\n dal ponte nuovo. '), { path: PATH, field: 'body', quote: 'Si passa *a piedi* dal ponte nuovo.' })
  assert.equal(placeOfWords(PAGE, 'Titolo: Il ponte chiude'), { path: PATH, field: 'titolo' })
  assert.is(placeOfWords(PAGE, 'Comune di Prato'), null)
  assert.is(placeOfWords(PAGE, '  '), null)
})

test.run()
