import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { withBody, withField } from '../../../lib/model/entry-text.ts'
import { joinFrontMatter, splitFrontMatter } from '../../../lib/model/front-matter.ts'

const TEXT = `---
# scritto a mano
titolo: 'Il ponte'
numero: "007"
contatti:
  - tipo: Telefono   # il primo
    valore: 0574 000000
  - { tipo: Email, valore: urp@prato.example }
---

Testo   con spazi.\u0020\u0020

Fine.

`

test('one field changes; comments, the order and the spelling of the others and the whole text stay', () => {
  const changed = withField(TEXT, ['contatti', '1', 'valore'], 'nuovo@prato.example')
  assert.is(changed, TEXT.replace('urp@prato.example', 'nuovo@prato.example').replace('Telefono   #', 'Telefono #'))
})

test('a field that was not there is added', () => {
  assert.equal((splitFrontMatter(withField(TEXT, ['descrizione'], 'Uno: due')).data as { descrizione: string }).descrizione, 'Uno: due')
})

test('a file without front matter is not touched', () => {
  assert.throws(() => withField('titolo: a', ['titolo'], 'b'), /no front matter/)
})

test('the body changes and not a byte of the front matter', () => {
  assert.is(withBody(TEXT, 'Nuovo.'), TEXT.replace('Testo   con spazi.  \n\nFine.', 'Nuovo.'))
  assert.is(withBody('---\ntitolo: a\n---\n', 'Nuovo.'), '---\ntitolo: a\n---\n\nNuovo.\n')
})

test('whatever is written in a field is read back, and nothing else says another thing', () => {
  const values = fc.dictionary(fc.constantFrom('titolo', 'numero', 'nota', 'altro'), fc.oneof(fc.string(), fc.integer(), fc.constant('2026-03-01'), fc.constant('007')), { minKeys: 1 })
  fc.assert(
    fc.property(values, fc.string({ unit: 'binary', maxLength: 60 }), fc.string(), (data, value, body) => {
      const text = joinFrontMatter(data, body.trim())
      const [key = ''] = Object.keys(data)
      const before = splitFrontMatter(text)
      const after = splitFrontMatter(withField(text, [key], value))
      assert.equal(after.data, { ...(before.data as object), [key]: value })
      assert.is(after.body, before.body)
    }),
  )
})

test.run()
