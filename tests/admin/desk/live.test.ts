import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { versionOf, versionTogether } from '../../../admin/desk/live/version-of.ts'
import type { QueueAnswer, QueueItem } from '../../../lib/protocol/desk.ts'
import { ELENA, lineOf, PROPOSALS } from './stand/proposals.ts'

const [model] = PROPOSALS.map(lineOf)
const line = (number: number, more: Partial<QueueItem> = {}): QueueItem => {
  if (!model) throw new Error('the stand has no proposal')
  return { ...model, number, package: null, ...more }
}
const market = { package: { id: 'mercato', title: 'Mercato' } }
const queue = (items: readonly QueueItem[], ended: QueueAnswer['ended'] = []): QueueAnswer => ({ person: ELENA, items, ended })
const before = queue([line(1, market), line(2, market), line(3)])
const follows = (after: QueueAnswer, shown: readonly number[] = [1, 2]) => versionTogether(before, 1, shown) !== versionTogether(after, 1, shown)

test('the page of a proposal follows what becomes of each of its package', () => {
  assert.ok(follows(queue([line(1, market), line(2, { ...market, status: 'pending_publish', updatedAt: 9 }), line(3)])), 'one is approved')
  assert.ok(follows(queue([line(1, market), line(2, { ...market, tip: 'f'.repeat(40) }), line(3)])), 'one has another text')
  assert.ok(follows(queue([line(1, market), line(2, market), line(3, market)])), 'one joins')
  assert.ok(follows(queue([line(1, market), line(3)], [{ number: 2, title: 'Due', last: { by: ELENA, what: 'l’ha respinta', at: 5 } }])), 'one ends')
})

test('what happens to others leaves it alone, and a queue that has not come yet says nothing', () => {
  assert.not.ok(follows(queue([line(1, market), line(2, market), line(3, { updatedAt: 99 })])))
  assert.not.ok(follows(queue([line(1, market), line(2, market)])))
  assert.is(versionTogether(null, 1, [1, 2]), '')
  assert.is(versionTogether(before, 3, []), versionOf(before, 3))
})

test.run()
