import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { joined } from '../../../../lib/mail/imap/messages/referenced-threads.ts'
import { pageOf } from '../../../../lib/mail/imap/messages/page-of.ts'

const test = suite('conversations where the server makes none')

test('messages that name a common one belong together, whatever the order they came in', () => {
  assert.equal(joined([
    { uid: 1, ids: ['a'] },
    { uid: 2, ids: ['b'] },
    { uid: 3, ids: ['c', 'a'] },
    { uid: 4, ids: ['d', 'missing'] },
    { uid: 5, ids: ['e', 'missing'] },
    { uid: 6, ids: [] },
  ]), [[6], [5, 4], [3, 1], [2]])
})

test('every message is in one conversation, newest first, and those that share an identifier are in the same', () => {
  const messages = fc.array(fc.array(fc.integer({ min: 0, max: 12 }).map(String), { maxLength: 4 }), { maxLength: 30 }).map((all) => all.map((ids, i) => ({ uid: i + 1, ids })))
  fc.assert(
    fc.property(messages, (all) => {
      const threads = joined(all)
      assert.equal(threads.flat().sort((a, b) => a - b), all.map(({ uid }) => uid))
      for (const thread of threads) assert.equal([...thread].sort((a, b) => b - a), thread)
      const threadOf = new Map(threads.flatMap((thread, i) => thread.map((uid) => [uid, i] as const)))
      for (const one of all) for (const other of all) if (one.ids.some((id) => other.ids.includes(id))) assert.is(threadOf.get(one.uid), threadOf.get(other.uid))
    }),
  )
})

test('a chain of twenty thousand answers is one conversation, at once', () => {
  const began = Date.now()
  assert.is(joined(Array.from({ length: 20_000 }, (_, i) => ({ uid: i + 1, ids: [`m${i}`, `m${i - 1}`] }))).length, 1)
  assert.ok(Date.now() - began < 5000)
})

test('a page is of two hundred lines at most, whatever is asked', () => {
  assert.equal([pageOf({ from: -5, count: 1e9 }), pageOf({ from: Number.NaN, count: Number.NaN }), pageOf({ from: 2.7, count: 0 })], [{ from: 0, count: 200 }, { from: 0, count: 1 }, { from: 2, count: 1 }])
})

test.run()
