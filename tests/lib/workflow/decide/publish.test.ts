import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { approve } from '../../../../lib/workflow/approve.ts'
import { publish } from '../../../../lib/workflow/publish.ts'
import { reject } from '../../../../lib/workflow/reject.ts'
import { sendBack } from '../../../../lib/workflow/send-back.ts'
import { refusal } from '../../forge/refusal.ts'
import { HEAVY_NEW_PAGES, outcomes, scene, TWO_APPROVALS } from './stage.ts'

scene('the last approval and the publication are one step: the history never has one without the other', async ({ work, elena, sent, now }) => {
  const proposal = await sent('ponte')
  const done = await publish(work, elena, proposal)
  assert.equal(done.events.slice(-2).map(({ type }) => type), ['approved', 'status'])
  assert.equal(done.approvals.map(({ by, tree }) => [by.id, tree === done.tree]), [['elena', true]])
  assert.equal(await now(done), done)
})

scene('what a check refuses is not approved by the way, and nothing is written', async ({ work, elena, franco, sent, sentAt, now, person }) => {
  const [first, second] = [await sent('ponte'), await sentAt(await person('maestra'), 'istruzione', 'ponte')]
  await publish(work, elena, first)
  const before = await now(second)
  assert.is((await refusal(publish(work, franco, second))).code, 'invalid-entry')
  assert.equal(await now(second), before)
})

scene('only the text that was seen is published', async ({ work, elena, sent, now }) => {
  const proposal = await sent('ponte')
  assert.is((await refusal(publish(work, elena, { number: proposal.number, tip: '0'.repeat(40) }))).code, 'stale-tip')
  assert.equal((await now(proposal)).approvals, [])
})

scene('approved twice at once, it is approved by both and ready', async ({ work, elena, franco, sent, now }) => {
  const proposal = await sent('ponte')
  assert.equal(await outcomes(approve(work, elena, proposal), approve(work, franco, proposal)), ['ok', 'ok'])
  const after = await now(proposal)
  assert.is(after.status, 'pending_publish')
  assert.equal(after.approvals.map(({ by }) => by.id).sort(), ['elena', 'franco'])
})

scene('published twice at once, it is published once and the second person is told', async ({ work, forge, elena, franco, sent }) => {
  const proposal = await sent('ponte')
  const told = await outcomes(publish(work, elena, proposal), publish(work, franco, proposal))
  assert.is(told.filter((one) => one === 'ok').length, 1)
  assert.ok(told.includes('proposal-closed'), told.join(' '))
  assert.is((await forge.history('content/prato/polizia/notizia/ponte.md')).length, 1)
})

scene('who comes second reads who published it, when, and that nothing is left to do', async ({ work, forge, elena, franco, vigile, sent, now }) => {
  const proposal = await sent('ponte')
  await publish(work, elena, proposal)
  const late = [
    () => publish(work, franco, proposal),
    () => sendBack(work, franco, { ...proposal, reason: 'No.' }),
    () => forge.amend({ number: proposal.number, expectedTip: proposal.tip, author: vigile, message: 'x', changes: [] }),
  ]
  for (const act of late) {
    const told = await refusal(act())
    assert.is(told.code, 'proposal-closed')
    assert.match(told.message, /^«Avviso ponte» l’ha già pubblicata elena Prova, [a-z]+ì? \d+ [a-z]+ alle ore \d\d:\d\d\.$/)
    assert.match(told.remedy, /Non serve pubblicarla di nuovo/)
  }
  const other = await sent('strada')
  await reject(work, franco, { ...(await now(other)), reason: 'No.' })
  assert.match((await refusal(publish(work, elena, other))).message, /^«Avviso strada» l’ha già respinta franco Prova, /)
})

scene(
  'a heavy lane asks two people where the path asks one: the first approval is kept, the second publishes',
  async ({ work, elena, franco, sent, now, online }) => {
    const proposal = await sent('ponte')
    assert.is((await refusal(publish(work, elena, proposal))).code, 'not-publishable-missing-approvals')
    assert.equal((await now(proposal)).approvals.map(({ by }) => by.id), ['elena'])
    assert.is(await online('ponte'), null)
    assert.is((await refusal(publish(work, elena, proposal))).code, 'not-publishable-missing-approvals')
    assert.is((await publish(work, franco, proposal)).status, 'published')
  },
  HEAVY_NEW_PAGES,
)

scene(
  'where two approvals are asked, two people who publish at once publish it together',
  async ({ work, elena, franco, sent, now }) => {
    const proposal = await sent('ponte')
    const told = await outcomes(publish(work, elena, proposal), publish(work, franco, proposal))
    assert.is(told.filter((one) => one === 'ok').length, 1, told.join(' '))
    const after = await now(proposal)
    assert.is(after.status, 'published')
    assert.equal(after.approvals.map(({ by }) => by.id).sort(), ['elena', 'franco'])
  },
  TWO_APPROVALS,
)

scene(
  'where two are asked, the first one’s yes is kept',
  async ({ work, elena, franco, sent, now }) => {
    const proposal = await sent('ponte')
    assert.is((await refusal(publish(work, elena, proposal))).code, 'not-publishable-missing-approvals')
    assert.equal((await now(proposal)).approvals.map(({ by }) => by.id), ['elena'])
    assert.is((await publish(work, franco, proposal)).status, 'published')
  },
  TWO_APPROVALS,
)

scene('published and sent back at once, one of the two happens and the other is told', async ({ work, elena, franco, sent, now }) => {
  for (const slug of ['uno', 'due', 'tre', 'quattro']) {
    const proposal = await sent(slug)
    const acts = [() => publish(work, elena, proposal), () => sendBack(work, franco, { ...proposal, reason: 'Manca l’ora.' })]
    const told = await outcomes(...(slug.length % 2 ? acts : acts.reverse()).map((act) => act()))
    assert.is(told.filter((one) => one === 'ok').length, 1, told.join(' '))
    assert.ok(['published', 'draft'].includes((await now(proposal)).status))
  }
})

scene('a text written while somebody approves is not published with that approval', async ({ work, elena, sent, rewritten, now }) => {
  const proposal = await sent('ponte')
  const told = await outcomes(publish(work, elena, proposal), rewritten(proposal, 'Un altro testo.'))
  assert.is(told.filter((one) => one === 'ok').length, 1, told.join(' '))
  const after = await now(proposal)
  if (after.status === 'published') assert.is(after.tree, proposal.tree)
  else assert.is((await refusal(publish(work, elena, proposal))).code, 'stale-tip')
})

test.run()
