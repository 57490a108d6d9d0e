import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { linesOf, nextOf } from '../../../admin/desk/queue/lines.ts'
import { NO_FILTERS, proposalHref, queueHref, readRoute } from '../../../admin/desk/route.ts'
import { lineOf, PROPOSALS } from './stand/proposals.ts'

const items = PROPOSALS.map(lineOf)
const numbers = (lines: readonly { number: number }[]) => lines.map(({ number }) => number)

test('the oldest proposal comes first and drafts last', () => {
  assert.equal(numbers(linesOf(items, NO_FILTERS)), [8, 9, 12, 14, 15, 16])
})

test('the queue is narrowed by state, by office, and to what waits for the person', () => {
  assert.equal(numbers(linesOf(items, { ...NO_FILTERS, status: 'pending_publish' })), [9])
  assert.equal(numbers(linesOf(items, { ...NO_FILTERS, office: 'servizi-educativi' })), [8, 14])
  assert.equal(numbers(linesOf(items, { ...NO_FILTERS, mine: true })), [9, 12, 15])
})

test('after a proposal comes the oldest other one that waits for the person', () => {
  assert.is(nextOf(items, 9)?.number, 12)
  assert.is(nextOf(items, 12)?.number, 9)
  assert.is(nextOf([], 12), undefined)
})

test('an address says which proposal is open or how the queue is narrowed, and is read back', () => {
  assert.equal(readRoute(proposalHref(12)), { at: 'proposal', number: 12 })
  const filters = { status: 'pending_review', office: 'polizia-municipale', mine: true } as const
  assert.is(queueHref(filters), '#/?stato=in-revisione&ufficio=polizia-municipale&mie=1')
  assert.equal(readRoute(queueHref(filters)), { at: 'queue', filters })
})

test('the rules and a change of them have their addresses', () => {
  assert.equal(readRoute('#/regole'), { at: 'rules' })
  assert.equal(readRoute('#/regole/modifica'), { at: 'change-rules' })
})

test('an address that says nothing known is the whole queue', () => {
  for (const hash of ['', '#', '#/', '#/proposta/0', '#/proposta/1e9', '#/proposta/12/x', '#/?stato=chiusa', '#/altro', '#/regole/altro']) {
    assert.equal(readRoute(hash), { at: 'queue', filters: NO_FILTERS }, hash)
  }
})

test.run()
