import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { appendTrailers, trailer } from '../../../lib/forge/trailers.ts'

const test = suite('trailers of a commit')

test('come last, in order, one a line, whatever the message', () => {
  assert.is(appendTrailers('Titolo', [['A', 'uno'], ['B', 'due']]), 'Titolo\n\nA: uno\nB: due\n')
  assert.is(appendTrailers('Titolo\r\n\r\nCorpo\n\n', [['A', ' uno\n  due\0 ']]), 'Titolo\n\nCorpo\n\nA: uno due\n')
  assert.is(appendTrailers('', [['A', 'uno']]), '-\n\nA: uno\n')
  assert.is(appendTrailers('Titolo', []), 'Titolo\n')
})

test('nothing a person writes in a message counts as one', () => {
  const message = appendTrailers('Titolo\n\nAuthor-Id: un impostore', [['Author-Id', 'mario']])
  assert.is(trailer(message, 'Author-Id'), 'mario')
  assert.is(trailer(appendTrailers('Author-Id: un impostore', []), 'Author-Id'), undefined)
  assert.is(trailer(message, 'Approved-by'), undefined)
})

test('a key git would not read is a mistake of the program', () => {
  assert.throws(() => appendTrailers('x', [['Due parole', 'x']]), TypeError)
})

test.run()
