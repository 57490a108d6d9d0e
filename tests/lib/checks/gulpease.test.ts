import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { gulpease } from '../../../lib/checks/gulpease.ts'
import { plainText, proseOf } from '../../../lib/checks/plain-text.ts'

test('the score is that of the formula: ten words of five letters in one sentence are 69', () => {
  assert.is(gulpease(`${'prova '.repeat(10).trim()}.`), 89 + (300 * 1 - 10 * 50) / 10)
})

test('shorter sentences read more easily', () => {
  const words = 'Questa frase contiene parole abbastanza comuni'.split(' ')
  const long = gulpease(`${[...words, ...words, ...words].join(' ')}.`)
  const short = gulpease([words, words, words].map((part) => `${part.join(' ')}.`).join(' '))
  assert.ok(long !== null && short !== null && short > long)
})

test('a text without words has no score, and every other one is between 0 and 100', () => {
  assert.is(gulpease(' \n— … 🙂'), null)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const score = gulpease(text)
      assert.ok(score === null || (score >= 0 && score <= 100))
    }),
    { numRuns: 1000 },
  )
})

test('what is read is the words: not addresses, not images, not marks; an item of a list is a sentence', () => {
  assert.is(plainText('## Titolo\n\n- uno [due](https://x.example/y)\n- ![una foto](/urp/media/z.png) tre **quattro**').replace(/ +/g, ' ').trim(), 'Titolo\nuno due\n tre quattro')
  assert.match(proseOf({ values: { titolo: 'Breve', come_fare: 'Compila il modulo che trovi qui sotto e portalo allo sportello con un documento valido.', body: 'Testo.' } }), /sportello.*\nTesto\./s)
})

test.run()
