import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { amountsIn, euro } from '../../../../lib/model/facts/amounts.ts'
import { measureProse } from '../../../../lib/model/facts/measure-prose.ts'
import { CONTENT_TYPES } from '../../../../lib/model/types.ts'
import { valuesFor } from '../generated-values.ts'
import { facts } from './facts.ts'

const RUNS = { numRuns: 40 }
for (const type of CONTENT_TYPES) {
  const { name } = type
  const values = valuesFor(type, type.sites[0] ?? 'public', 'urp')
  test(`${name}: equal pages have no fact, every fact has a sentence that names what it is about, and read backwards there are as many`, () => {
    fc.assert(
      fc.property(values, values, (before, after) => {
        assert.equal(facts(name, before, structuredClone(before)), [])
        const [onward, backward] = [facts(name, before, after), facts(name, after, before)]
        assert.is(onward.length, backward.length)
        for (const { sentence, lead, subject } of onward) {
          for (const words of [sentence, lead, subject]) {
            assert.ok(words.trim().length > 0)
            assert.not.match(words, /undefined|NaN|\[object/)
          }
        }
      }),
      RUNS,
    )
  })
}

test('a long value is cut short in the sentence, and whole beside it', () => {
  const [fact] = facts('unita', { contatti: [{ tipo: 'Email', valore: 'a@b.example' }] }, { contatti: [{ tipo: 'Email', valore: `${'x'.repeat(240)}@b.example` }] })
  assert.ok((fact?.sentence.length ?? 0) < 160)
  assert.ok((fact?.after?.length ?? 0) > 240)
})

const AMOUNTS: readonly (readonly [text: string, cents: readonly number[]])[] = [
  ['20 €', [2000]],
  ['€ 20', [2000]],
  ['1.234,50 €', [123450]],
  ['1234,5 euro', [123450]],
  ['EUR 3 e 4 euro', [300, 400]],
  ['da 20€ a 25€', [2000, 2500]],
  ['€20,00/mese', [2000]],
  ['2 giorni, 30 aprile', []],
  ['20.50 €', []],
  ['€ 20.50', []],
  ['1.23 €', []],
  ['12.345.678,90 €', [1234567890]],
  ['neuroni 5', []],
  ['5 europei', []],
]
for (const [text, cents] of AMOUNTS) {
  test(`«${text}» names ${cents.length === 0 ? 'no amount' : cents.map(euro).join(', ')}`, () => assert.equal(amountsIn(text), cents))
}

test('an amount is read as it is written', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (cents) => assert.equal(amountsIn(euro(cents)), [cents])))
})

test('hostile text is measured in time: a megabyte of digits, of sentences, of brackets', () => {
  const start = process.cpuUsage()
  for (const text of ['1.'.repeat(200_000), '9'.repeat(400_000), '€ '.repeat(200_000)]) amountsIn(text)
  measureProse('Una frase. '.repeat(15_000), 'Un’altra cosa. '.repeat(15_000))
  measureProse(Array.from({ length: 4_000 }, (_, i) => `Frase numero ${i}.`).join(' '), Array.from({ length: 4_000 }, (_, i) => `Riga numero ${i}.`).join(' '))
  const { user, system } = process.cpuUsage(start)
  assert.ok((user + system) / 1_000_000 < 8, `${(user + system) / 1_000_000} s`)
})

test('what is measured adds up: sentences that come and go are the difference in their number', () => {
  const sentence = fc.constantFrom('Il ponte chiude.', 'La strada è aperta.', 'Si passa di là.', 'Il mercato torna lunedì.', 'La scuola riapre.')
  const text = fc.array(sentence, { maxLength: 8 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { added, removed, rewritten } = measureProse(before.join(' '), after.join(' '))
      assert.is(after.length - before.length, added - removed)
      assert.ok(added >= 0 && removed >= 0 && rewritten >= 0)
    }),
  )
})

test.run()
