import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Proposal } from '../../../../lib/forge/proposal.ts'
import { undo } from '../../../../lib/workflow/decide/undo.ts'
import { publish } from '../../../../lib/workflow/publish.ts'
import { saveEntry } from '../../../../lib/workflow/save-entry.ts'
import { nameOfBranch } from '../../../../lib/workflow/proposal-name.ts'
import { sendToReview } from '../../../../lib/workflow/send-to-review.ts'
import { emergencyOf } from '../../../../lib/workflow/state/emergency-of.ts'
import { refusal } from '../../forge/refusal.ts'
import { notice } from '../scene.ts'
import { outcomes, scene, type Stage } from './stage.ts'

const MARKET = 'content/prato/polizia/notizia/mercato.md'
let asked = 0
const ask = ({ number }: { number: number }, urgent: string | null = null) => ({ number, urgent, requestId: `annulla-${++asked}-prova` })
const body = (first: string, last: string) => [`${first}.`, ...Array.from({ length: 12 }, (_, i) => `Riga di mezzo numero ${i}.`), `${last}.`].join('\n\n')

/** The police write a page again, and Elena publishes it. */
async function published({ work, forge, vigile, elena }: Stage, text: string): Promise<Proposal> {
  const draft = await saveEntry(work, vigile, { requestId: `mercato-${++asked}-prova`, path: MARKET, text: notice('polizia', 'Il mercato si sposta', text), media: [], base: { head: await forge.head(), tip: null }, confirmed: true })
  return publish(work, elena, await sendToReview(work, vigile, { name: nameOfBranch(draft.branch), tip: draft.tip }))
}

scene('what was published is proposed as it was, word for word, and sent to review', async (stage) => {
  const { work, forge, vigile, elena, online } = stage
  const before = await online('mercato')
  const done = await published(stage, body('Prima', 'Ultima'))
  const back = await undo(work, vigile, ask(done))
  assert.is(back.status, 'pending_review')
  assert.is(back.author.id, 'vigile')
  await publish(work, elena, back)
  assert.is(await online('mercato'), before)
  assert.match((await forge.history(MARKET))[0]?.message ?? '', /Pubblicata: Il mercato si sposta/)
})

scene('at once, through the emergency lane, by who may approve there', async (stage) => {
  const { work, elena, vigile, online } = stage
  const before = await online('mercato')
  const done = await published(stage, body('Prima', 'Ultima'))
  assert.is((await refusal(undo(work, vigile, ask(done, 'È sbagliata.')))).code, 'not-allowed-approve')
  const back = await undo(work, elena, ask(done, 'È sbagliata.'))
  assert.is(back.status, 'published')
  assert.is(emergencyOf(back)?.reason, 'È sbagliata.')
  assert.is(await online('mercato'), before)
})

scene('what others published since elsewhere on the page stays', async (stage) => {
  const { work, elena } = stage
  await published(stage, body('Prima', 'Ultima'))
  const second = await published(stage, body('Prima cambiata', 'Ultima'))
  await published(stage, body('Prima cambiata', 'Ultima cambiata'))
  await undo(work, elena, ask(second, 'È sbagliata.'))
  const text = (await stage.online('mercato')) ?? ''
  assert.match(text, /Prima\.\n/)
  assert.match(text, /Ultima cambiata\./)
})

scene('changed again in the same place, it is told in words and nothing is made', async (stage) => {
  const { work, elena, forge } = stage
  await published(stage, body('Prima', 'Ultima'))
  const second = await published(stage, body('Prima cambiata', 'Ultima'))
  await published(stage, body('Prima cambiata ancora', 'Ultima'))
  assert.is((await refusal(undo(work, elena, ask(second)))).code, 'undo-conflict')
  assert.equal(await forge.proposals({ open: true }), [])
})

scene('a new page that is taken back goes, and comes back when that is undone', async ({ work, elena, sent, online }) => {
  const done = await publish(work, elena, await sent('ponte'))
  const gone = await undo(work, elena, ask(done, 'Non doveva uscire.'))
  assert.is(gone.kind, 'removal')
  assert.is(await online('ponte'), null)
  const again = await undo(work, elena, ask(gone, 'Doveva uscire.'))
  assert.is(again.kind, 'new')
  assert.match((await online('ponte')) ?? '', /Testo di ponte/)
})

scene('undone twice, the second person is told there is nothing left to take back', async (stage) => {
  const { work, elena } = stage
  const done = await published(stage, body('Prima', 'Ultima'))
  await undo(work, elena, ask(done, 'È sbagliata.'))
  assert.is((await refusal(undo(work, stage.franco, ask(done)))).code, 'undo-nothing')
})

scene('two people at once make one proposal, and the second is told it waits', async (stage) => {
  const { work, elena, franco, forge } = stage
  const done = await published(stage, body('Prima', 'Ultima'))
  assert.equal([...(await outcomes(undo(work, elena, ask(done)), undo(work, franco, ask(done))))].sort(), ['ok', 'undo-waiting'])
  assert.is((await forge.proposals({ open: true })).length, 1)
})

scene('the same asking sent twice happens once', async (stage) => {
  const { work, elena, forge } = stage
  const request = ask(await published(stage, body('Prima', 'Ultima')))
  const [one, two] = [await undo(work, elena, request), await undo(work, elena, request)]
  assert.is(one.number, two.number)
  assert.is((await forge.proposals({ open: true })).length, 1)
})

scene('what is not online is not taken back, nor by who may not write there', async (stage) => {
  const { work, elena, person, sent } = stage
  assert.is((await refusal(undo(work, elena, ask(await sent('ponte'))))).code, 'undo-open')
  const done = await published(stage, body('Prima', 'Ultima'))
  assert.is((await refusal(undo(work, await person('teresa'), ask(done)))).code, 'not-allowed-write')
})

test.run()
