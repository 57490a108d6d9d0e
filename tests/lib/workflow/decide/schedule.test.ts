import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { pack } from '../../../../lib/workflow/decide/pack.ts'
import { schedule } from '../../../../lib/workflow/decide/schedule.ts'
import { unschedule } from '../../../../lib/workflow/decide/unschedule.ts'
import { publish } from '../../../../lib/workflow/publish.ts'
import { sendBack } from '../../../../lib/workflow/send-back.ts'
import { cancelledScheduleOf, scheduleOf } from '../../../../lib/workflow/state/schedule-of.ts'
import { refusal } from '../../forge/refusal.ts'
import { outcomes, scene, TWO_APPROVALS } from './stage.ts'

const MONDAY = '2026-11-30T08:00'
const at = (proposal: { number: number; tip: string }, moment = MONDAY) => ({ number: proposal.number, tip: proposal.tip, at: moment })

scene('a proposal is approved and given a moment in the time of the offices', async ({ work, elena, sent }) => {
  const done = await schedule(work, elena, at(await sent('ponte')))
  assert.is(done.status, 'pending_publish')
  assert.is(scheduleOf(done)?.publishAt, Date.UTC(2026, 10, 30, 7))
  assert.is(scheduleOf(done)?.by.id, 'elena')
})

for (const [moment, code] of [
  ['2026-11-23T10:59', 'invalid-moment-past'],
  ['2026-11-23T11:00', 'invalid-moment-past'],
  ['2027-03-28T02:30', 'invalid-moment-missing'],
  ['2027-10-31T02:30', 'invalid-moment-twice'],
  ['2028-01-10T08:00', 'invalid-moment-far'],
  ['2027-02-30T08:00', 'invalid-moment-shape'],
  ['domani', 'invalid-moment-shape'],
] as const) {
  scene(`${moment} is refused in words, and nothing is approved by the way`, async ({ work, elena, sent, now }) => {
    const proposal = await sent('ponte')
    const problem = await refusal(schedule(work, elena, at(proposal, moment)))
    assert.is(problem.code, code)
    assert.ok(problem.message && problem.remedy)
    assert.equal((await now(proposal)).approvals, [])
  })
}

scene('who wrote it gives it no moment either', async ({ work, elena, sentAt }) => {
  assert.is((await refusal(schedule(work, elena, at(await sentAt(elena, 'polizia', 'ponte'))))).code, 'not-allowed-own')
})

scene(
  'it asks for the approvals that publishing would ask for',
  async ({ work, elena, franco, sent, now }) => {
    const proposal = await sent('ponte')
    assert.is((await refusal(schedule(work, elena, at(proposal)))).code, 'not-publishable-missing-approvals')
    assert.is(scheduleOf(await now(proposal)), null)
    assert.is(scheduleOf(await schedule(work, franco, at(proposal)))?.by.id, 'franco')
  },
  TWO_APPROVALS,
)

scene('another moment takes the place of the first, and it can be taken back', async ({ work, elena, franco, sent }) => {
  const first = await schedule(work, elena, at(await sent('ponte')))
  const second = await schedule(work, franco, at(first, '2026-12-01T08:00'))
  assert.is(scheduleOf(second)?.publishAt, Date.UTC(2026, 11, 1, 7))
  const none = await unschedule(work, elena, second)
  assert.is(scheduleOf(none), null)
  assert.is(none.status, 'pending_publish')
  assert.is((await publish(work, elena, none)).status, 'published')
})

scene('only the central office takes an appointment back', async ({ work, elena, vigile, sent }) => {
  const done = await schedule(work, elena, at(await sent('ponte')))
  assert.is((await refusal(unschedule(work, vigile, done))).code, 'not-allowed-approve')
})

scene('a later text cancels the appointment, and it is seen', async ({ work, elena, sent, rewritten }) => {
  const done = await schedule(work, elena, at(await sent('ponte')))
  const after = await rewritten(done, 'Un altro testo.')
  assert.is(scheduleOf(after), null)
  assert.is(cancelledScheduleOf(after)?.by.id, 'elena')
})

scene('sent back and sent again, the former appointment does not come back to life', async ({ work, forge, elena, vigile, franco, sent }) => {
  const done = await schedule(work, elena, at(await sent('ponte')))
  const draft = await sendBack(work, franco, { ...done, reason: 'Aspetta.' })
  assert.is(scheduleOf(draft), null)
  const again = await forge.setStatus({ number: draft.number, expectedTip: draft.tip, by: vigile, status: 'pending_review' })
  assert.is(scheduleOf(again), null)
  assert.is(cancelledScheduleOf(again)?.by.id, 'elena')
})

scene('scheduled and rewritten at once, no text goes online at a moment it was not seen for', async ({ work, elena, sent, rewritten, now }) => {
  const proposal = await sent('ponte')
  await outcomes(schedule(work, elena, at(proposal)), rewritten(proposal, 'Un altro testo.'))
  const after = await now(proposal)
  assert.ok(after.tip !== proposal.tip ? scheduleOf(after) === null : scheduleOf(after) !== null)
})

scene('scheduled and sent back at once, a draft has no appointment', async ({ work, elena, franco, sent, now }) => {
  const proposal = await sent('ponte')
  await outcomes(schedule(work, elena, at(proposal)), sendBack(work, franco, { ...proposal, reason: 'Aspetta.' }))
  const after = await now(proposal)
  if (after.status === 'draft') assert.is(scheduleOf(after), null)
  else assert.ok(scheduleOf(after))
})

scene('two people who schedule at once: the later word holds, for one moment', async ({ work, elena, franco, sent, now }) => {
  const proposal = await sent('ponte')
  assert.equal(await outcomes(schedule(work, elena, at(proposal)), schedule(work, franco, at(proposal, '2026-12-02T09:00'))), ['ok', 'ok'])
  const { publishAt, by } = scheduleOf(await now(proposal)) ?? {}
  assert.ok((by?.id === 'elena' && publishAt === Date.UTC(2026, 10, 30, 7)) || (by?.id === 'franco' && publishAt === Date.UTC(2026, 11, 2, 8)))
})

scene('a package is scheduled whole, and a change of what it holds takes its appointment back', async ({ work, elena, franco, sent, now }) => {
  const [one, two, three] = [await sent('uno'), await sent('due'), await sent('tre')]
  for (const proposal of [one, two]) await pack(work, elena, { number: proposal.number, into: { title: 'Gennaio' } })
  assert.is((await refusal(schedule(work, elena, at(one)))).code, 'package-incomplete')
  await schedule(work, franco, at(two)).catch(() => undefined)
  const done = await schedule(work, elena, at(two))
  assert.is(scheduleOf(done)?.publishAt, scheduleOf(await now(one))?.publishAt)
  await pack(work, elena, { number: three.number, into: { title: 'gennaio' } })
  for (const proposal of [one, two, three]) assert.is(scheduleOf(await now(proposal)), null)
})

test.run()
