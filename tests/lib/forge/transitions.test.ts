import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Proposal } from '../../../lib/forge/proposal.ts'
import { amended, approved, isOpen, moved, tipsOf, withEvent } from '../../../lib/forge/transitions.ts'
import { anna, mario } from './people.ts'

const test = suite('what happens to a proposal')

const draft: Proposal = {
  number: 1, branch: 'cms/a/b', title: 't', kind: 'change', status: 'draft', base: 'b', tip: 't1', tree: 'r1', author: mario, authors: [mario], paths: ['b.md'],
  createdAt: 1, updatedAt: 1, approvals: [], events: [{ type: 'opened', by: mario, at: 1, tip: 't1' }],
}

test('a save adds its author and its paths once, and remembers what it took the place of', () => {
  const after = amended(amended(draft, { tip: 't2', tree: 'r2', by: anna, at: 2, paths: ['a.md', 'b.md'] }), { tip: 't3', tree: 'r3', by: anna, at: 3, paths: ['a.md'] })
  assert.equal(after.authors, [mario, anna])
  assert.equal(after.paths, ['a.md', 'b.md'])
  assert.equal(tipsOf(after), ['t1', 't2', 't3'])
  assert.equal([after.tip, after.tree, after.updatedAt], ['t3', 'r3', 3])
})

test('nothing that happens is ever taken out of the record', () => {
  const steps = [
    (proposal: Proposal) => moved(proposal, 'pending_review', mario, 2),
    (proposal: Proposal) => approved(proposal, { by: anna, role: 'urp', tree: proposal.tree, at: 3 }),
    (proposal: Proposal) => withEvent(proposal, { type: 'remark', by: anna, at: 4, id: 'n1', text: 'x' }),
    (proposal: Proposal) => amended(proposal, { tip: 't2', tree: 'r2', by: mario, at: 5, paths: [] }),
    (proposal: Proposal) => moved(proposal, 'rejected', anna, 6, 'doppia'),
  ]
  let proposal = draft
  for (const step of steps) {
    const next = step(proposal)
    assert.equal(next.events.slice(0, -1), proposal.events)
    proposal = next
  }
  assert.is(proposal.approvals.length, 1)
  assert.ok(isOpen(draft) && !isOpen(proposal))
})

test.run()
