import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { type Mark, wordMarks } from '../../../admin/desk/proposal/word-marks.ts'
import { processorMs } from '../../processor-ms.ts'

const sideOf = (marks: readonly Mark[], left: Mark['how']) => marks.filter(({ how }) => how !== left).map(({ text }) => text).join('')
const words = fc.array(fc.constantFrom('uffici', 'aperti', ' ', '\n\n', 'l’anagrafe', '**sì**', '日本', '👩‍👧', '.', 'e\u0301', '  '), { maxLength: 40 }).map((parts) => parts.join(''))

test('a word that changes is one word deleted and one inserted', () => {
  assert.equal(wordMarks('Aperto il lunedì mattina.', 'Aperto il martedì mattina.'), [
    { text: 'Aperto il ', how: 'same' },
    { text: 'lunedì', how: 'deleted' },
    { text: 'martedì', how: 'inserted' },
    { text: ' mattina.', how: 'same' },
  ])
})

test('without the marks there is the old text, and the new one, to the letter', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const marks = wordMarks(before, after)
      assert.is(sideOf(marks, 'inserted'), before)
      assert.is(sideOf(marks, 'deleted'), after)
    }),
    { numRuns: 500 },
  )
})

test('equal texts have no mark', () => {
  fc.assert(fc.property(words, (text) => assert.ok(wordMarks(text, text).every(({ how }) => how === 'same'))))
})

test('two long texts that share nothing do not make a person wait', () => {
  const text = (seed: string) => Array.from({ length: 20_000 }, (_, i) => `${seed}${i}`).join(' ')
  const start = processorMs()
  const marks = wordMarks(text('a'), text('b'))
  assert.ok(processorMs() - start < 3000)
  assert.is(sideOf(marks, 'inserted'), text('a'))
})

test.run()
