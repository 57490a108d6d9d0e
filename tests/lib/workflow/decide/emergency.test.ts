import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { trailer } from '../../../../lib/forge/trailers.ts'
import { decisionOf } from '../../../../lib/workflow/decide/decision-of.ts'
import { emergency } from '../../../../lib/workflow/decide/emergency.ts'
import { pack } from '../../../../lib/workflow/decide/pack.ts'
import { publishedLately } from '../../../../lib/workflow/decide/published-lately.ts'
import { sign } from '../../../../lib/workflow/decide/sign.ts'
import { publish } from '../../../../lib/workflow/publish.ts'
import { emergencyOf } from '../../../../lib/workflow/state/emergency-of.ts'
import { refusal } from '../../forge/refusal.ts'
import { cardOfSara, INTRANET_BY_URP, outcomes, scene, TWO_APPROVALS } from './stage.ts'

const REASON = 'Il ponte è chiuso da stanotte.'
const urgent = ({ number, tip }: { number: number; tip: string }) => ({ number, tip, reason: REASON })

scene('an approver publishes at once what they wrote, and the history says so and why', async ({ work, forge, elena, sentAt, online }) => {
  const done = await emergency(work, elena, urgent(await sentAt(elena, 'polizia', 'ponte')))
  assert.is(done.status, 'published')
  assert.match((await online('ponte')) ?? '', /Testo di ponte/)
  const [commit] = await forge.history('content/prato/polizia/notizia/ponte.md')
  assert.is(trailer(commit?.message ?? '', 'Emergency'), REASON)
  assert.is(trailer(commit?.message ?? '', 'Published-by'), 'elena Prova <elena@prato.example> (urp)')
  assert.is(trailer(commit?.message ?? '', 'Approved-by'), undefined)
  assert.equal(emergencyOf(done), { by: done.events.at(-1)?.by, at: done.events.at(-2)?.at, reason: REASON, signed: null })
})

scene(
  'with an approval missing it is published too, and no approval is made up',
  async ({ work, elena, sent }) => {
    const done = await emergency(work, elena, urgent(await sent('ponte')))
    assert.is(done.status, 'published')
    assert.equal(done.approvals, [])
  },
  TWO_APPROVALS,
)

scene('a signature of who published, or of who wrote, does not count, however it came on record', async ({ work, forge, elena, vigile, sent, franco }) => {
  const done = await emergency(work, elena, urgent(await sent('ponte')))
  const signed = (by: typeof elena) => ({ type: 'signed', by, at: 1, role: 'urp', tree: done.tree }) as const
  for (const person of [elena, vigile]) assert.is(emergencyOf(await forge.record(done.number, signed(person)))?.signed, null)
  assert.is(emergencyOf(await forge.record(done.number, signed(franco)))?.signed?.by.id, 'franco')
})

scene('a referent, an auditor and a colleague without a group do not', async ({ work, sent, person, vigile }) => {
  const proposal = await sent('ponte')
  assert.is((await refusal(emergency(work, vigile, urgent(proposal)))).code, 'not-allowed-approve')
  assert.is((await refusal(emergency(work, await person('teresa'), urgent(proposal)))).code, 'not-allowed-approve')
  assert.is((await refusal(emergency(work, await person('sara'), urgent(proposal)))).code, 'proposal-missing')
})

scene('somebody else’s draft is left alone, and so is one of a package', async ({ work, forge, elena, vigile, sent, now }) => {
  const [one, two] = [await sent('uno'), await sent('due')]
  const draft = await forge.setStatus({ number: one.number, expectedTip: one.tip, by: vigile, status: 'draft' })
  assert.is((await refusal(emergency(work, elena, urgent(draft)))).code, 'emergency-draft')
  for (const { number } of [one, two]) await pack(work, elena, { number, into: { title: 'Insieme' } })
  assert.is((await refusal(emergency(work, elena, urgent(await now(two))))).code, 'package-together')
})

scene(
  'rights are never changed in an emergency',
  async (stage) => {
    const proposal = await cardOfSara(stage)
    for (const person of [stage.elena, stage.franco]) assert.is((await refusal(emergency(stage.work, person, urgent(proposal)))).code, 'emergency-rights')
    assert.not((await decisionOf(stage.work, await stage.work.published(), stage.franco, proposal, false)).can.emergency)
  },
  INTRANET_BY_URP,
)

scene('what the checks refuse is not let through by haste', async ({ work, elena, sent, sentAt, person }) => {
  const [first, second] = [await sent('ponte'), await sentAt(await person('maestra'), 'istruzione', 'ponte')]
  await publish(work, elena, first)
  assert.is((await refusal(emergency(work, elena, urgent(second)))).code, 'invalid-entry')
})

scene('a second person signs; neither who published nor who wrote may', async ({ work, elena, franco, vigile, sent }) => {
  const done = await emergency(work, elena, urgent(await sent('ponte')))
  assert.is((await refusal(sign(work, elena, done))).code, 'emergency-second')
  assert.is((await refusal(sign(work, vigile, done))).code, 'not-allowed-approve')
  const signed = await sign(work, franco, done)
  assert.is(emergencyOf(signed)?.signed?.by.id, 'franco')
  assert.is((await refusal(sign(work, franco, done))).code, 'signed-already')
})

scene('signed twice at once, one signature counts and the other is told whose it is', async ({ work, elena, franco, sent, now }) => {
  const done = await emergency(work, elena, urgent(await sent('ponte')))
  assert.equal([...(await outcomes(sign(work, franco, done), sign(work, franco, done)))].sort(), ['ok', 'signed-already'])
  assert.is((await now(done)).events.filter(({ type }) => type === 'signed').length, 1)
})

scene('what was published in the ordinary way is not signed for', async ({ work, elena, franco, sent }) => {
  const done = await publish(work, elena, await sent('ponte'))
  assert.is((await refusal(sign(work, franco, done))).code, 'emergency-none')
})

scene('published in an emergency and in the ordinary way at once: once, and truly told', async ({ work, elena, franco, sent, now }) => {
  const proposal = await sent('ponte')
  const told = await outcomes(emergency(work, elena, urgent(proposal)), publish(work, franco, proposal))
  assert.equal([...told].sort(), ['ok', 'proposal-closed'])
  const after = await now(proposal)
  assert.is(emergencyOf(after) !== null, told[0] === 'ok')
})

scene('emergencies are counted, and the unsigned ones stay in sight', async ({ work, elena, franco, sent, vigile, person }) => {
  await publish(work, elena, await sent('uno'))
  const [two, three] = [await emergency(work, elena, urgent(await sent('due'))), await emergency(work, franco, urgent(await sent('tre')))]
  await sign(work, franco, two)
  const forElena = await publishedLately(work, elena)
  assert.equal(forElena.year, { emergencies: 2, all: 3 })
  assert.equal(forElena.unsigned.map(({ number, canSign }) => [number, canSign]), [[three.number, true]])
  assert.is(forElena.items.length, 3)
  assert.equal((await publishedLately(work, vigile)).unsigned.map(({ canSign }) => canSign), [false])
  assert.equal((await publishedLately(work, await person('sara'))).items, [])
})

test.run()
