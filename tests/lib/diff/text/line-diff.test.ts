import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { lineDiff } from '../../../../lib/diff/text/line-diff.ts'

const files = fc.array(fc.constantFrom('titolo: Mercato', 'ufficio: urp', '---', '', 'Il mercato è aperto.', 'Il mercato è chiuso.', '- pane'), { maxLength: 12 }).map((lines) => lines.join('\n'))
const sideOf = (before: string, after: string, left: 'deleted' | 'inserted') =>
  lineDiff(before, after).map((part) => (part.how === 'same' ? part.text : part.marks.filter(({ how }) => how !== left).map(({ text }) => text).join(''))).join('')

test('of a line that changed the words are marked, and the lines around it are whole', () => {
  assert.equal(lineDiff('a: 1\nb: due case\nc: 3\n', 'a: 1\nb: tre case\nc: 3\n'), [
    { how: 'same', text: 'a: 1\n', lines: 1 },
    { how: 'changed', marks: [{ text: 'b: ', how: 'same' }, { text: 'due', how: 'deleted' }, { text: 'tre', how: 'inserted' }, { text: ' case\n', how: 'same' }] },
    { how: 'same', text: 'c: 3\n', lines: 1 },
  ])
})

test('both files come back to the letter', () => {
  fc.assert(
    fc.property(files, files, (before, after) => {
      assert.is(sideOf(before, after, 'inserted'), before)
      assert.is(sideOf(before, after, 'deleted'), after)
    }),
    { numRuns: 300 },
  )
})

test('a file that is new has nothing but what was inserted', () => {
  assert.equal(lineDiff('', 'uno\ndue\n'), [{ how: 'changed', marks: [{ text: 'uno\ndue\n', how: 'inserted' }] }])
})

test.run()
