import { effect, signal } from '@preact/signals-core'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { family, memo } from '../../../lib/site/memo.ts'

test('a value that comes out equal stops the change: who read it does not run again', () => {
  const source = signal('a b')
  const words = memo(() => source.value.split(/ +/))
  let runs = 0
  const stop = effect(() => {
    words()
    runs++
  })
  const first = words()
  source.value = 'a  b'
  assert.is(words(), first)
  assert.is(runs, 1)
  source.value = 'a c'
  assert.is(runs, 2)
  stop()
})

test('a member of a family is kept while something reads it and computed anew when nothing does', () => {
  let computed = 0
  const length = family((text: string) => {
    computed++
    return text.length
  })
  const stop = effect(() => void length('nido'))
  length('nido')
  assert.is(computed, 1)
  stop()
  length('nido')
  assert.is(computed, 2)
})

test.run()
