import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Person } from '../../../../lib/forge/commit.ts'
import type { Proposal, ProposalEvent, ProposalStatus } from '../../../../lib/forge/proposal.ts'
import { URGENT } from '../../../../lib/workflow/notify/notice.ts'
import { noticesOf } from '../../../../lib/workflow/notify/notices-of.ts'
import { stillHolds } from '../../../../lib/workflow/notify/still-holds.ts'

const person = (id: string): Person => ({ id, name: id, email: `${id}@prato.example` })
const [marta, elena, franco, clock] = [person('marta'), person('elena'), person('franco'), person('orologio')]
const TREE = 'a'.repeat(40)
const DECIDERS = ['elena', 'franco']

function proposal(events: readonly ProposalEvent[], change: Partial<Proposal> = {}): Proposal {
  return { number: 7, branch: 'cms/prato-notizia/x', title: 'Ponte', kind: 'change', status: 'pending_review', base: TREE, tip: TREE, tree: TREE, author: marta, authors: [marta], paths: [], createdAt: 0, updatedAt: 0, approvals: [], events, ...change }
}
const moved = (by: Person, from: ProposalStatus, to: ProposalStatus, reason?: string): ProposalEvent => ({ type: 'status', by, at: 1, from, to, ...(reason ? { reason } : {}) })
const remark = (by: Person, suggestion?: string): ProposalEvent => ({ type: 'remark', by, at: 1, id: 'r1', text: 'Controlla', place: { path: 'p', field: 'scadenza' }, ...(suggestion ? { suggestion } : {}) })
const told = (events: readonly ProposalEvent[], change: Partial<Proposal> = {}) => noticesOf(proposal(events, change), DECIDERS).map(({ kind, to }) => `${kind} → ${to}`)

/** What happens, and who is told what. */
const TABLE: readonly (readonly [string, readonly ProposalEvent[], readonly string[]])[] = [
  ['a draft begins', [{ type: 'opened', by: marta, at: 1, tip: TREE }], []],
  ['a draft is sent to review', [moved(marta, 'draft', 'pending_review')], ['to-review → elena', 'to-review → franco']],
  ['it is sent back', [moved(elena, 'pending_review', 'draft', 'Manca')], ['sent-back → marta']],
  ['its author takes it back', [moved(marta, 'pending_review', 'draft')], []],
  ['it is approved, which is not the end', [{ type: 'approved', by: elena, at: 1, role: 'urp', tree: TREE }, moved(elena, 'pending_review', 'pending_publish')], []],
  ['it is published', [moved(elena, 'pending_publish', 'published')], ['published → marta']],
  ['it is refused', [moved(elena, 'pending_review', 'rejected', 'No')], ['rejected → marta']],
  ['its author withdraws it', [moved(marta, 'draft', 'withdrawn')], []],
  ['somebody takes it', [{ type: 'assigned', by: elena, at: 1, from: null, to: elena }], []],
  ['it is handed over', [{ type: 'assigned', by: elena, at: 1, from: null, to: franco }], ['handed-over → franco']],
  ['two take it at once: the second event is passed over', [{ type: 'assigned', by: elena, at: 1, from: null, to: elena }, { type: 'assigned', by: franco, at: 1, from: null, to: marta }], []],
  ['a remark', [remark(elena)], ['remark → marta']],
  ['a suggestion', [remark(elena, 'Altro')], ['suggestion → marta']],
  ['a remark of the author on their own', [remark(marta)], []],
  ['an answer goes to who spoke before', [remark(elena), { type: 'reply', by: marta, at: 1, of: 'r1', text: 'Fatto' }], ['remark → marta', 'reply → elena']],
  ['a suggestion is accepted', [remark(elena, 'Altro'), { type: 'remark-state', by: marta, at: 1, of: 'r1', to: 'accepted' }], ['suggestion → marta', 'answered → elena']],
  ['a remark is closed, which is told nobody', [remark(elena), { type: 'remark-state', by: elena, at: 1, of: 'r1', to: 'resolved' }], ['remark → marta']],
  ['an appointment that fails is told its author and who made it', [{ type: 'scheduled', by: elena, at: 1, tree: TREE, publishAt: 2 }, { type: 'failed', by: clock, at: 1, tree: TREE, code: 'x', sentence: 'Non si unisce.', remedy: '' }], ['failed → marta', 'failed → elena']],
  ['even where the clock acts in the name of who made it', [{ type: 'scheduled', by: elena, at: 1, tree: TREE, publishAt: 2 }, { type: 'failed', by: elena, at: 1, tree: TREE, code: 'x', sentence: 'No.', remedy: '' }], ['failed → marta', 'failed → elena']],
  ['an emergency wants another’s signature', [{ type: 'emergency', by: elena, at: 1, tree: TREE, reason: 'Frana' }], ['to-sign → franco']],
  [
    'an expert answers to who asked',
    [
      { type: 'expert-asked', by: elena, at: 1, id: 'q', expert: { name: 'Ada', email: 'a@b.example' }, question: '?', tree: TREE, until: 9 },
      { type: 'expert-answered', by: person('esperto:q'), at: 1, of: 'q', agrees: true, text: '', tree: TREE },
    ],
    ['expert-answered → elena'],
  ],
]

for (const [what, events, expected] of TABLE) {
  test(`${what}: ${expected.join(', ') || 'nobody is told'}`, () => assert.equal(told(events), expected))
}

test('nobody is told what they did, whoever wrote with them', () => {
  assert.equal(told([moved(elena, 'pending_review', 'draft', 'x')], { authors: [marta, elena, franco] }), ['sent-back → marta', 'sent-back → franco'])
})

test('a notice leads to the field a remark is about', () => {
  const [notice] = noticesOf(proposal([remark(elena)]), DECIDERS)
  assert.is(notice?.place?.field, 'scadenza')
  assert.is(notice?.remark, 'r1')
  assert.is(notice?.words, 'Controlla')
})

test('urgent is what stops until somebody acts; what can be read tomorrow waits', () => {
  assert.equal([...URGENT].sort(), ['expert-answered', 'failed', 'handed-over', 'sent-back', 'to-sign'])
})

const holds = (events: readonly ProposalEvent[], change: Partial<Proposal>, after: readonly ProposalEvent[] = []) => {
  const [notice] = noticesOf(proposal(events), DECIDERS)
  if (!notice) throw new Error('no notice')
  return stillHolds(proposal([...events, ...after], change), notice)
}

test('a mail does not say what is no longer so', () => {
  const back = [moved(elena, 'pending_review', 'draft', 'x')]
  assert.ok(holds(back, { status: 'draft' }))
  assert.not.ok(holds(back, { status: 'pending_review' }), 'sent again')
  assert.not.ok(holds(back, { status: 'draft' }, [{ type: 'amended', by: marta, at: 2, tip: TREE, superseded: TREE }]), 'already being corrected')
  const sent = [moved(marta, 'draft', 'pending_review')]
  assert.ok(holds(sent, {}))
  assert.not.ok(holds(sent, { status: 'published' }))
  assert.not.ok(holds(sent, {}, [{ type: 'assigned', by: franco, at: 2, from: null, to: franco }]), 'a colleague has it')
  assert.ok(holds([remark(elena)], {}))
  assert.not.ok(holds([remark(elena)], {}, [{ type: 'remark-state', by: marta, at: 2, of: 'r1', to: 'resolved' }]))
  const handed: readonly ProposalEvent[] = [{ type: 'assigned', by: elena, at: 1, from: null, to: franco }]
  assert.ok(holds(handed, {}))
  assert.not.ok(holds(handed, {}, [{ type: 'assigned', by: franco, at: 2, from: 'franco', to: null }]))
  assert.ok(holds([moved(elena, 'pending_publish', 'published')], { status: 'published' }))
})

test.run()
