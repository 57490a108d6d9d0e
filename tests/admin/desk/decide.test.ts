import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { actionsOf, splitActions } from '../../../admin/desk/actions/action.ts'
import { labelOf, questionOf } from '../../../admin/desk/actions/question.ts'
import { scheduleChoices } from '../../../admin/desk/actions/schedule-choices.ts'
import type { PackageMember } from '../../../lib/protocol/decide.ts'
import { NO_DECISION } from './stand/decision.ts'
import { PROPOSALS } from './stand/proposals.ts'

const waiting = PROPOSALS[0]
const labels = (moment: string) => scheduleChoices(Date.parse(moment)).map(({ label, at }) => `${label} ${at}`)

test('the moments at hand are still to come, and none is offered twice', () => {
  assert.equal(labels('2026-11-25T09:00:00+01:00'), ['oggi alle 18 2026-11-25T18:00', 'domani alle 8 2026-11-26T08:00', 'lunedì alle 8 2026-11-30T08:00'])
  assert.equal(labels('2026-11-25T18:00:00+01:00'), ['domani alle 8 2026-11-26T08:00', 'lunedì alle 8 2026-11-30T08:00'])
  assert.equal(labels('2026-11-29T20:00:00+01:00'), ['domani alle 8 2026-11-30T08:00'])
  assert.equal(labels('2026-11-30T07:00:00+01:00'), ['oggi alle 18 2026-11-30T18:00', 'domani alle 8 2026-12-01T08:00', 'lunedì alle 8 2026-12-07T08:00'])
})

test('late in the evening in Greenwich it is tomorrow already in the offices', () => {
  assert.equal(labels('2026-12-31T23:30:00Z').slice(0, 2), ['oggi alle 18 2027-01-01T18:00', 'domani alle 8 2027-01-02T08:00'])
})

test('one rare action has a button of its own, more than one share «Altro»', () => {
  assert.equal(splitActions(['publish', 'sendBack', 'reject']), { shown: ['publish', 'sendBack', 'reject'], more: [] })
  assert.equal(splitActions(['publish', 'sendBack', 'pack', 'reject']), { shown: ['publish', 'sendBack'], more: ['pack', 'reject'] })
})

test('publishing is offered when nothing in the package is missing; until then there is only one’s own approval', () => {
  if (!waiting) return assert.unreachable()
  const member = (number: number, missing: PackageMember['missing']): PackageMember => ({ number, tip: String(number).repeat(40).slice(0, 40), title: `n. ${number}`, status: 'pending_review', missing })
  const inPackage = (missing: PackageMember['missing'], conflict: string | null = null) =>
    actionsOf({ ...waiting, decision: { ...NO_DECISION, package: { id: 'a', title: 'A', members: [member(waiting.number, 'incomplete'), member(99, missing)], conflict } } })
  assert.is(inPackage(null)[0], 'publish')
  assert.is(inPackage('incomplete')[0], 'approve')
  assert.is(inPackage('draft')[0], 'approve')
  assert.is(inPackage(null, 'n. 99')[0], 'approve')
})

test('who has approved this text already is offered to publish it, not to approve it again', () => {
  if (!waiting) return assert.unreachable()
  const already = { ...waiting, can: { ...waiting.can, approve: false } }
  assert.equal([labelOf('publish', waiting), labelOf('publish', already)], ['Approva e pubblica', 'Pubblica'])
  assert.equal([labelOf('publish', { ...waiting, kind: 'removal' }), labelOf('publish', { ...already, kind: 'removal' })], ['Approva e togli', 'Togli dal sito'])
  assert.match(questionOf('publish', waiting).text, /Con questo dai la tua approvazione\.$/)
  assert.match(questionOf('publish', already).text, /La tua approvazione c’è già\.$/)
})

test('signing comes before anything else', () => {
  if (!waiting) return assert.unreachable()
  const closed = { ...waiting, status: 'published', can: { sendBack: false, approve: false, publish: false, reject: false }, decision: { ...NO_DECISION, can: { ...NO_DECISION.can, sign: true, undo: true } } } as const
  assert.equal(actionsOf(closed), ['sign', 'undo'])
})

test.run()
