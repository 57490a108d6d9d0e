import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { formToText, textToForm } from '../../../../lib/model/decap/text.ts'
import { fromEditorReferences, toEditorReferences } from '../../../../lib/model/decap/media-references.ts'

const TEXT = `---
titolo: Il nido
ufficio: istruzione
immagine:
  file: /istruzione/media/nido.jpg
  alt: Il cortile
allegati:
  - titolo: Modulo
    file: /istruzione/media/modulo.pdf
  - titolo: Di un altro ufficio
    file: /urp/media/guida.pdf
protocollo:
  numero: "007"
  data: 2026-03-01
---

Scarica il [modulo](/istruzione/media/modulo.pdf) e guarda ![il cortile](/istruzione/media/nido.jpg "Nido").
`

test('a file goes through the form and comes back byte for byte', () => {
  assert.is(formToText(textToForm(TEXT), []), TEXT)
})

test('a code keeps its zeros and a date stays the day that was written', () => {
  assert.equal(textToForm(TEXT).protocollo, { numero: '007', data: '2026-03-01' })
})

test('in the form the media of the page’s own office need no office; those of another keep it', () => {
  const form = textToForm(TEXT)
  assert.equal(form.immagine, { file: 'media/nido.jpg', alt: 'Il cortile' })
  assert.equal(form.allegati, [
    { titolo: 'Modulo', file: 'media/modulo.pdf' },
    { titolo: 'Di un altro ufficio', file: '/urp/media/guida.pdf' },
  ])
  assert.is(form.body, 'Scarica il [modulo](media/modulo.pdf) e guarda ![il cortile](media/nido.jpg "Nido").')
})

test('when the office changes, what the page refers to changes with it', () => {
  assert.match(formToText({ ...textToForm(TEXT), ufficio: 'urp' }, []), /file: \/urp\/media\/nido\.jpg/)
})

test('references that leave a form are the ones that entered it', () => {
  const name = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,8}\.[a-z]{2,4}$/)
  const owner = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6})?$/)
  const plain = { noNullPrototype: true }
  const text = fc.oneof(fc.string().filter((value) => !value.includes('media/')), fc.tuple(owner, name).map(([o, n]) => `/${o}/media/${n}`), fc.tuple(owner, name).map(([o, n]) => `Vedi ![foto](/${o}/media/${n}) e [altro](https://esempio.example/media/${n}).`))
  fc.assert(fc.property(owner, fc.record({ a: text, b: fc.array(text), c: fc.record({ d: text }, plain) }, plain), (o, values) => assert.equal(fromEditorReferences(toEditorReferences(values, o), o), values)))
})

test('a name that could be read as a pattern changes nothing', () => {
  assert.is(toEditorReferences('/urp/media/a.pdf', '.*'), '/urp/media/a.pdf')
  assert.is(fromEditorReferences('media/a.pdf', '../../x'), 'media/a.pdf')
})

test('a text without readable fields is refused, not shown as an empty form', () => {
  for (const text of ['', 'Solo testo', '---\ntitolo: [\n---\n', '---js\n({ titolo: 1 })\n---\n']) assert.throws(() => textToForm(text), undefined, text)
})

test('keys are written in the order of the form, and those it does not know after them', () => {
  assert.is(formToText({ b: '1', z: '2', a: '3' }, ['a', 'b', 'c', 'body']), '---\na: "3"\nb: "1"\nz: "2"\n---\n')
})

test.run()
