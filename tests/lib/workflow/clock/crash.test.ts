import { execFileSync, spawnSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { openEmbeddedForge } from '../../../../lib/forge/embedded/open-embedded-forge.ts'
import type { Proposal } from '../../../../lib/forge/proposal.ts'
import { approve } from '../../../../lib/workflow/approve.ts'
import { proposalJobs } from '../../../../lib/workflow/clock/jobs.ts'
import { runDue } from '../../../../lib/workflow/clock/run-due.ts'
import { emergencyOf } from '../../../../lib/workflow/state/emergency-of.ts'
import { scene, type Stage } from '../decide/stage.ts'
import { buildDecider, startDeciding } from './deciding-process.ts'

/** Monday 30 November 2026 at 8 in Italy. */
const EIGHT = Date.UTC(2026, 10, 30, 7)
const hasGit = spawnSync('git', ['--version']).status === 0

/** Approved, with an appointment at eight. */
async function appointed({ work, forge, elena, sent }: Stage, slug: string): Promise<Proposal> {
  const approved = await approve(work, elena, await sent(slug))
  return forge.record(approved.number, { type: 'scheduled', by: elena, at: work.now(), tree: approved.tree, publishAt: EIGHT })
}

/** Each that is published was published by one commit, and says so once. */
async function publishedOnce({ dir, now }: Stage, proposals: readonly Proposal[]): Promise<void> {
  const messages = hasGit ? execFileSync('git', ['-C', dir, 'log', '--first-parent', '--format=%(trailers:key=Proposal,valueonly)', 'main'], { encoding: 'utf8' }).split('\n') : []
  for (const proposal of proposals) {
    const { number, status, events } = await now(proposal)
    const said = events.filter((event) => event.type === 'status' && event.to === 'published').length
    assert.is(said, status === 'published' ? 1 : 0)
    if (hasGit) assert.is(messages.filter((line) => line === String(number)).length, said, `proposal ${number}`)
  }
}

// What a process that died left half done is completed or dropped by the next one that opens the repository.
async function mended({ dir }: Stage): Promise<void> {
  const next = await openEmbeddedForge({ dir, committer: { id: 'portale', name: 'Portale', email: 'portale@example.org' } })
  await next.shutDown()
}

scene('two processes that run what is due at once publish each proposal once, and fail at nothing', async (stage) => {
  const proposals = []
  for (const slug of ['uno', 'due', 'tre', 'quattro']) proposals.push(await appointed(stage, slug))
  const decider = buildDecider(stage.dir)
  const runs = [startDeciding(decider, stage.dir, EIGHT, 'due'), startDeciding(decider, stage.dir, EIGHT, 'due')]
  for (const { code, lines } of await Promise.all(runs.map(({ ended }) => ended))) {
    assert.is(code, 0)
    assert.ok(lines.every((line) => line.endsWith(' 0')), lines.join('; '))
  }
  for (const proposal of proposals) assert.is((await stage.now(proposal)).status, 'published')
  await publishedOnce(stage, proposals)
})

scene('kill -9 at any moment of what is due: a package is whole or not at all, and in the end all is online, once', async (stage) => {
  const proposals = []
  for (const slug of ['uno', 'due', 'tre', 'quattro', 'cinque', 'sei']) proposals.push(await appointed(stage, slug))
  const together = proposals.slice(2, 5)
  for (const { number } of together) await stage.forge.record(number, { type: 'packed', by: stage.elena, at: 1, package: { id: 'insieme', title: 'Insieme' } })
  const decider = buildDecider(stage.dir)
  let killed = 0
  for (let life = 0; life < 12; life++) {
    const { child, ended } = startDeciding(decider, stage.dir, EIGHT, 'due')
    await sleep(120 + Math.random() * 500)
    child.kill('SIGKILL')
    if ((await ended).code === null) killed++
    await mended(stage)
    const states = new Set((await Promise.all(together.map(stage.now))).map(({ status }) => status))
    assert.is(states.size, 1, [...states].join(' '))
    await publishedOnce(stage, proposals)
  }
  assert.is((await startDeciding(decider, stage.dir, EIGHT, 'due').ended).code, 0)
  for (const proposal of proposals) assert.is((await stage.now(proposal)).status, 'published')
  await publishedOnce(stage, proposals)
  assert.ok(killed > 0, 'some did die at it')
})

for (const what of ['publish', 'emergency'] as const) {
  scene(`kill -9 at any moment of ${what}: it happened whole, with what was said of it, or not at all`, async (stage) => {
    const proposals: Proposal[] = []
    for (let i = 0; i < 8; i++) proposals.push(await stage.sent(`avviso-${i}`))
    const decider = buildDecider(stage.dir)
    const acknowledged = new Set<string>()
    for (let life = 0; life < 10; life++) {
      const { child, ended } = startDeciding(decider, stage.dir, EIGHT, what, ...proposals.map(({ number }) => number))
      await sleep(120 + Math.random() * 400)
      child.kill('SIGKILL')
      for (const line of (await ended).lines) acknowledged.add(line)
      await runDue(proposalJobs(stage.work), EIGHT)
      await publishedOnce(stage, proposals)
      for (const proposal of proposals) {
        const { status, approvals, events, number } = await stage.now(proposal)
        const done = status === 'published'
        assert.ok(done || status === 'pending_review', status)
        assert.is(approvals.length, done && what === 'publish' ? 1 : 0)
        assert.is(events.filter(({ type }) => type === 'emergency').length, done && what === 'emergency' ? 1 : 0)
        assert.ok(done || !acknowledged.has(String(number)), 'what was acknowledged is there')
      }
    }
  })
}

scene('an emergency that another forge could only write in two steps, cut between them, is finished by the clock, once', async (stage) => {
  const proposal = await stage.sent('ponte')
  await stage.forge.record(proposal.number, { type: 'emergency', by: stage.elena, at: 1, tree: proposal.tree, reason: 'Non può aspettare.' })
  for (let times = 0; times < 3; times++) await runDue(proposalJobs(stage.work), EIGHT)
  const after = await stage.now(proposal)
  assert.is(after.status, 'published')
  assert.is(emergencyOf(after)?.by.id, 'elena')
  await publishedOnce(stage, [proposal])
})

scene('an approval whose consequence was cut off is carried on by the clock', async (stage) => {
  const { number, tip, tree } = await stage.sent('ponte')
  await stage.forge.approve({ number, expectedTip: tip, by: stage.elena, approval: { by: stage.elena, role: 'urp', tree, at: 1 } })
  await runDue(proposalJobs(stage.work), EIGHT)
  assert.is((await stage.now({ number })).status, 'pending_publish')
})

scene('a question to an expert whose time is over is ended once, and what nobody touched for a week is free again', async (stage) => {
  const proposal = await stage.sent('ponte')
  const asked = { type: 'expert-asked', by: stage.elena, at: 1, id: 'domanda', expert: { name: 'Ada', email: 'ada@example.org' }, question: 'Va bene?', tree: proposal.tree, until: EIGHT - 1 } as const
  await stage.forge.record(proposal.number, asked)
  await stage.forge.record(proposal.number, { type: 'assigned', by: stage.franco, at: stage.work.now(), from: null, to: stage.franco })
  await Promise.all([runDue(proposalJobs(stage.work), EIGHT), runDue(proposalJobs(stage.work), EIGHT)])
  assert.is((await stage.now(proposal)).events.filter(({ type }) => type === 'expert-ended').length, 1)
  const later = EIGHT + 7 * 86_400_000
  await runDue(proposalJobs(stage.work), later)
  await runDue(proposalJobs(stage.work), later)
  const released = (await stage.now(proposal)).events.filter((event) => event.type === 'assigned' && event.to === null)
  assert.equal(released.map(({ by }) => by.id), ['orologio'])
})

test.run()
