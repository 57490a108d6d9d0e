import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Proposal } from '../../../../lib/forge/proposal.ts'
import { parseEntry } from '../../../../lib/model/parse.ts'
import { undoEffects } from '../../../../lib/workflow/decide/undo-effects.ts'
import { undo } from '../../../../lib/workflow/decide/undo.ts'
import { proposeRemoval } from '../../../../lib/workflow/propose-removal.ts'
import { publish } from '../../../../lib/workflow/publish.ts'
import { departuresOf } from '../../../../lib/workflow/removal/departures-answer.ts'
import { saveEntry } from '../../../../lib/workflow/save-entry.ts'
import { nameOfBranch } from '../../../../lib/workflow/proposal-name.ts'
import { sendToReview } from '../../../../lib/workflow/send-to-review.ts'
import { emergencyOf } from '../../../../lib/workflow/state/emergency-of.ts'
import { refusal } from '../../forge/refusal.ts'
import { notice } from '../scene.ts'
import { outcomes, scene, type Stage } from './stage.ts'

const MARKET = 'content/prato/polizia/notizia/mercato.md'
const PONTE = 'content/prato/polizia/notizia/ponte.md'
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

const LEFT = 'content/prato/polizia/ritirata/notizia-ponte.md'

async function leftAt({ forge }: Stage): Promise<Readonly<Record<string, unknown>> | null> {
  const bytes = await forge.read(await forge.head(), LEFT)
  const result = bytes && parseEntry(LEFT, bytes, 'public')
  return result && 'entry' in result ? result.entry.values : null
}

scene('a new page that is taken back leaves why it is gone, and comes back whole when that is undone', async (stage) => {
  const { work, elena, sent, online } = stage
  const done = await publish(work, elena, await sent('ponte'))
  const gone = await undo(work, elena, ask(done, 'Non doveva uscire.'))
  assert.is(gone.kind, 'removal')
  assert.is(await online('ponte'), null)
  const left = { titolo: 'Avviso ponte', ufficio: 'polizia', motivo: 'altro', spiegazione: 'La sua pubblicazione è stata annullata.', indirizzi: ['/novita/notizie/ponte/'], data: '2026-11-23' }
  assert.equal(await leftAt(stage), left)
  const again = await undo(work, elena, ask(gone, 'Doveva uscire.'))
  assert.is(again.kind, 'new')
  assert.match((await online('ponte')) ?? '', /Testo di ponte/)
  assert.is(await leftAt(stage), null)
  const third = await undo(work, elena, ask(again, 'No, davvero.'))
  assert.is(third.kind, 'removal')
  assert.equal(await leftAt(stage), left)
})

scene('what an older removal had left at the address comes back as it was', async (stage) => {
  const { work, elena, vigile, forge, sent } = stage
  await publish(work, elena, await sent('ponte'))
  const head = await forge.head()
  await publish(work, elena, await proposeRemoval(work, vigile, { requestId: 'rimozione-ponte', path: PONTE, head, reason: 'superata', words: '', destination: null }))
  const before = await leftAt(stage)
  const text = notice('polizia', 'Avviso ponte', 'Di nuovo il ponte.')
  const draft = await saveEntry(work, vigile, { requestId: 'di-nuovo-ponte', path: PONTE, text, media: [], base: { head: await forge.head(), tip: null }, confirmed: false })
  const anew = await publish(work, elena, await sendToReview(work, vigile, { name: nameOfBranch(draft.branch), tip: draft.tip }))
  await undo(work, elena, ask(anew, 'Non doveva tornare.'))
  assert.equal([before?.motivo, await leftAt(stage)], ['superata', before])
})

scene('a page whose address changed leaves the way from it when the change is taken back', async (stage) => {
  const { work, elena, vigile, forge, sent } = stage
  await publish(work, elena, await sent('ponte'))
  const text = notice('polizia', 'Avviso ponte', 'Testo di ponte.', { tipo: 'avviso', data_scadenza: '2027-01-10' })
  const draft = await saveEntry(work, vigile, { requestId: 'ponte-avviso-prova', path: PONTE, text, media: [], base: { head: await forge.head(), tip: null }, confirmed: false })
  const changed = await publish(work, elena, await sendToReview(work, vigile, { name: nameOfBranch(draft.branch), tip: draft.tip }))
  assert.equal((await leftAt(stage))?.indirizzi, ['/novita/notizie/ponte/'])
  await undo(work, elena, ask(changed, 'Era una notizia.'))
  assert.equal([(await leftAt(stage))?.motivo, (await leftAt(stage))?.indirizzi], ['spostata', ['/novita/avvisi/ponte/']])
})

scene('a page that others point at is not taken back at once, it is told which, and nothing is made', async (stage) => {
  const { work, elena, vigile, forge, sent } = stage
  const done = await publish(work, elena, await sent('ponte'))
  await published(stage, body('Vedi [il ponte](/novita/notizie/ponte/)', 'Ultima'))
  const { pages } = await undoEffects(work, elena, done.number)
  assert.equal(pages.map(({ title, links }) => [title, links.pages.map((page) => page.title), links.closed]), [['Avviso ponte', ['Il mercato si sposta'], 0]])
  const refused = await refusal(undo(work, elena, ask(done, 'Non doveva uscire.')))
  assert.is(refused.code, 'still-linked')
  assert.match(refused.message, /«Il mercato si sposta»/)
  assert.equal(await forge.proposals({ open: true }), [])
  const waits = await undo(work, vigile, ask(done))
  assert.is((await refusal(publish(work, elena, waits))).code, 'still-linked')
  assert.equal((await departuresOf(work, elena, waits)).map(({ what, links }) => [what, links.pages.length]), [['removed', 1]])
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
