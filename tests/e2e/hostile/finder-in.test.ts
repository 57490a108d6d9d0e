import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { finderIn } from './finder-in.ts'

test('what is found in a text is what includes finds, wherever it lies', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 64, maxLength: 400, max: 3 }), fc.uint8Array({ minLength: 16, maxLength: 40, max: 3 }), fc.nat(), fc.nat(24), (bytes, other, from, more) => {
      const text = Buffer.from(bytes)
      const find = finderIn(text)
      const start = from % (text.length - 40)
      const inside = text.subarray(start, start + 16 + more)
      return find(inside) && find(Buffer.from(other)) === text.includes(Buffer.from(other))
    }),
    { numRuns: 300 },
  )
  assert.throws(() => finderIn(Buffer.alloc(100))(Buffer.alloc(15)), RangeError)
})

test.run()
