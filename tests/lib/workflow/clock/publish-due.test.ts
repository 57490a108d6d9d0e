import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Proposal } from '../../../../lib/forge/proposal.ts'
import { trailer } from '../../../../lib/forge/trailers.ts'
import { approve } from '../../../../lib/workflow/approve.ts'
import { publishDue } from '../../../../lib/workflow/clock/publish-due.ts'
import { pack } from '../../../../lib/workflow/decide/pack.ts'
import { schedule } from '../../../../lib/workflow/decide/schedule.ts'
import { unschedule } from '../../../../lib/workflow/decide/unschedule.ts'
import { failureOf } from '../../../../lib/workflow/state/failure-of.ts'
import { scheduleOf } from '../../../../lib/workflow/state/schedule-of.ts'
import { outcomes, scene, type Stage, staged } from '../decide/stage.ts'
import { openScene } from '../scene.ts'

const MINUTE = 60_000
/** Monday 30 November 2026 at 8 in Italy. */
const EIGHT = Date.UTC(2026, 10, 30, 7)
const NONE = { done: 0, failed: 0 }

const scheduled = async ({ work, elena, sent }: Stage, slug: string, at = '2026-11-30T08:00') => schedule(work, elena, { ...(await sent(slug)), at })
const failuresOf = ({ events }: Proposal) => events.filter(({ type }) => type === 'failed').length

scene('at its moment it goes online, in the name of who gave it the moment', async (stage) => {
  const proposal = await scheduled(stage, 'ponte')
  const { run } = publishDue(stage.work)
  assert.equal(await run(EIGHT - 1), NONE)
  assert.is((await stage.now(proposal)).status, 'pending_publish')
  assert.equal(await run(EIGHT), { done: 1, failed: 0 })
  const after = await stage.now(proposal)
  assert.is(after.status, 'published')
  assert.is(after.events.at(-1)?.by.id, 'elena')
  const [commit] = await stage.forge.history('content/prato/polizia/notizia/ponte.md')
  assert.is(trailer(commit?.message ?? '', 'Scheduled-by'), 'elena Prova <elena@prato.example>')
  assert.is(trailer(commit?.message ?? '', 'Scheduled-for'), '2026-11-30T07:00:00.000Z')
  assert.is(trailer(commit?.message ?? '', 'Approved-by'), 'elena Prova <elena@prato.example> (urp)')
  assert.equal(await run(EIGHT), NONE)
})

scene('what was taken back, rewritten or sent back is left alone', async (stage) => {
  const [one, two, three] = [await scheduled(stage, 'uno'), await scheduled(stage, 'due'), await scheduled(stage, 'tre')]
  await unschedule(stage.work, stage.elena, one)
  await stage.rewritten(two, 'Un altro testo.')
  await stage.forge.setStatus({ number: three.number, expectedTip: three.tip, by: stage.vigile, status: 'draft' })
  assert.equal(await publishDue(stage.work).run(EIGHT), NONE)
  for (const proposal of [one, two, three]) assert.is.not((await stage.now(proposal)).status, 'published')
})

scene('taken back in the very moment, it is either online or without an appointment', async (stage) => {
  for (const slug of ['uno', 'due', 'tre', 'quattro', 'cinque']) {
    const proposal = await scheduled(stage, slug)
    await outcomes(publishDue(stage.work).run(EIGHT), unschedule(stage.work, stage.elena, proposal))
    const after = await stage.now(proposal)
    assert.is(failuresOf(after), 0)
    assert.ok(after.status === 'published' || scheduleOf(after) === null)
  }
})

scene('two clocks at once publish once, and neither calls it a failure', async (stage) => {
  const proposals = [await scheduled(stage, 'uno'), await scheduled(stage, 'due'), await scheduled(stage, 'tre')]
  const results = await Promise.all([publishDue(stage.work).run(EIGHT), publishDue(stage.work).run(EIGHT)])
  assert.is(results.reduce((sum, { failed }) => sum + failed, 0), 0)
  for (const proposal of proposals) {
    const { status, events } = await stage.now(proposal)
    assert.is(status, 'published')
    assert.is(events.filter((event) => event.type === 'status' && event.to === 'published').length, 1)
  }
})

/** Another rule is in force at once, whoever would have had to approve it. */
async function inForce({ forge, elena }: Stage, change: (rules: string) => string): Promise<void> {
  const head = await forge.head()
  const text = change(new TextDecoder().decode((await forge.read(head, 'content/regole.yml')) ?? undefined))
  const changes = [{ path: 'content/regole.yml', content: new TextEncoder().encode(text) }]
  const proposal = await forge.propose({ branch: 'cms/regole/regole', title: 'Regole', kind: 'change', author: elena, message: 'Regole', base: head, changes })
  await forge.merge({ number: proposal.number, expectedTip: proposal.tip, by: elena, message: 'Regole', trailers: [] })
}

scene('who lost the right to publish there publishes nothing, and it is said once', async (stage) => {
  const proposal = await scheduled(stage, 'ponte')
  await inForce(stage, (rules) => rules.replace('authors: [vigili, urp] }', 'authors: [vigili, urp], approvers: [intranet] }'))
  const { run } = publishDue(stage.work)
  assert.equal(await run(EIGHT), { done: 0, failed: 1 })
  for (let minute = 1; minute < 30; minute++) await run(EIGHT + minute * MINUTE)
  const after = await stage.now(proposal)
  assert.is(failuresOf(after), 1)
  assert.is(failureOf(after)?.code, 'scheduler-may-not')
  assert.match(failureOf(after)?.sentence ?? '', /^elena Prova, che l’aveva programmata/)
  assert.is(failureOf(after)?.by.id, 'orologio')
})

scene('an approval that the rules no longer hold for enough keeps it back, and it goes online when they do', async (stage) => {
  const proposal = await scheduled(stage, 'ponte')
  await inForce(stage, (rules) => rules.replace('authors: [vigili, urp] }', 'authors: [vigili, urp], need: 2 }'))
  const { run } = publishDue(stage.work)
  await run(EIGHT)
  assert.is(failureOf(await stage.now(proposal))?.code, 'not-publishable-missing-approvals')
  await approve(stage.work, stage.franco, proposal)
  assert.equal(await run(EIGHT + MINUTE), NONE)
  assert.equal(await run(EIGHT + 6 * MINUTE), { done: 1, failed: 0 })
  assert.is((await stage.now(proposal)).status, 'published')
})

scene('a day later it is given up: the appointment is gone and the reason stays', async (stage) => {
  const proposal = await scheduled(stage, 'ponte')
  const { run } = publishDue(stage.work)
  const late = EIGHT + 24 * 60 * MINUTE + 1
  assert.equal(await run(late), { done: 0, failed: 1 })
  assert.equal(await run(late + MINUTE), NONE)
  const after = await stage.now(proposal)
  assert.is(after.status, 'pending_publish')
  assert.is(scheduleOf(after), null)
  assert.is(failureOf(after)?.code, 'appointment-lapsed')
})

scene('a package goes online whole; when one of it was rewritten, nothing does', async (stage) => {
  const { work, elena, franco, sent, now } = stage
  const [one, two] = [await sent('uno'), await sent('due')]
  for (const { number } of [one, two]) await pack(work, elena, { number, into: { title: 'Insieme' } })
  await approve(work, franco, one)
  await schedule(work, elena, { ...two, at: '2026-11-30T08:00' })
  await stage.rewritten(one, 'Un altro testo.')
  const { run } = publishDue(work)
  assert.equal(await run(EIGHT), { done: 0, failed: 1 })
  assert.is(failureOf(await now(two))?.code, 'package-incomplete')
  assert.is(failuresOf(await now(one)), 0)
  await approve(work, franco, await now(one))
  assert.equal(await run(EIGHT + 6 * MINUTE), { done: 2, failed: 0 })
})

test('however often and whenever it runs, the same goes online, in the order of its moments', async () => {
  const minutes = fc.integer({ min: 1, max: 600 })
  await fc.assert(
    fc.asyncProperty(fc.array(minutes, { minLength: 1, maxLength: 4 }), fc.array(minutes, { maxLength: 5 }), async (moments, runs) => {
      await play(moments, runs)
    }),
    { numRuns: 8 },
  )
})

async function play(moments: readonly number[], runs: readonly number[]): Promise<void> {
  const stage = await staged(await openScene())
  try {
    const proposals: Proposal[] = []
    for (const [i, moment] of moments.entries()) {
      const approved = await approve(stage.work, stage.elena, await stage.sent(`avviso-${i}`))
      proposals.push(await stage.forge.record(approved.number, { type: 'scheduled', by: stage.elena, at: EIGHT, tree: approved.tree, publishAt: EIGHT + moment * MINUTE }))
    }
    for (const minute of [...runs, 700, 700]) {
      await publishDue(stage.work).run(EIGHT + minute * MINUTE)
      for (const [i, moment] of moments.entries()) {
        const { status } = await stage.now(proposals[i] as Proposal)
        if (status === 'published') continue
        assert.ok(moment > minute, `${moment} is due at ${minute}`)
      }
    }
    for (const proposal of proposals) {
      const { status, events } = await stage.now(proposal)
      assert.is(status, 'published')
      assert.is(events.filter(({ type }) => type === 'failed').length, 0)
    }
  } finally {
    await stage.end()
  }
}

test.run()
