import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Person } from '../../../../lib/access/person.ts'
import type { Proposal } from '../../../../lib/forge/proposal.ts'
import { addRemark } from '../../../../lib/workflow/remarks/add-remark.ts'
import { moveRemark } from '../../../../lib/workflow/remarks/move-remark.ts'
import { remarksAnswer } from '../../../../lib/workflow/remarks/remarks-answer.ts'
import { replyToRemark } from '../../../../lib/workflow/remarks/reply-to-remark.ts'
import { saveEntry } from '../../../../lib/workflow/save-entry.ts'
import { sendBack } from '../../../../lib/workflow/send-back.ts'
import { sendToReview } from '../../../../lib/workflow/send-to-review.ts'
import { withdraw } from '../../../../lib/workflow/withdraw.ts'
import { refusal } from '../../forge/refusal.ts'
import { NOTICE, openScene, type Scene } from '../scene.ts'

const NAME = { collection: 'prato-notizia', slug: 'polizia/chiusura-ponte' }
const BODY = 'Il ponte chiude lunedì.\n\nSi passa dal *ponte nuovo*.\n\n- A piedi sempre.\n- In auto no.'
let requests = 0
const next = () => `nota-${String(++requests).padStart(8, '0')}`

interface Stage extends Scene {
  readonly vigile: Person
  readonly elena: Person
  readonly franco: Person
  /** In review, written by the referent. */
  readonly sent: Proposal
}

function scene(title: string, play: (stage: Stage) => Promise<void>): void {
  test(title, async () => {
    const open = await openScene()
    try {
      const [vigile, elena, franco] = [await open.person('vigile'), await open.person('elena'), await open.person('franco')]
      const draft = await saveEntry(open.work, vigile, await open.save({ body: BODY }))
      const sent = await sendToReview(open.work, vigile, { name: NAME, tip: draft.tip })
      await play({ ...open, vigile, elena, franco, sent })
    } finally {
      await open.end()
    }
  })
}

const rewrite = async ({ work, vigile, sent, save }: Stage, body: string, titolo = 'Chiusura del ponte') => saveEntry(work, vigile, await save({ body, titolo, base: { head: sent.base, tip: sent.tip } }))

scene('a remark is about the whole, a page, a field or a passage, and is answered, closed and opened again', async ({ work, vigile, elena, sent: { number } }) => {
  const places = [undefined, { path: NOTICE }, { path: NOTICE, field: 'titolo' }, { path: NOTICE, field: 'body', quote: 'Si passa dal *ponte nuovo*.' }]
  for (const place of places) await addRemark(work, elena, { number, requestId: next(), text: 'Perché?', ...(place && { place }) })
  const { conversations } = await remarksAnswer(work, vigile, number)
  assert.equal(
    conversations.map(({ place }) => place && [place.label, place.quote, place.now]),
    [null, ['Chiusura del ponte', null, 'here'], ['Titolo', 'Chiusura del ponte', 'here'], ['Testo', 'Si passa dal *ponte nuovo*.', 'here']],
  )
  const [first] = conversations
  assert.ok(first?.can.reply && first.can.resolve && !first.can.reopen)
  await replyToRemark(work, vigile, { number, requestId: next(), remark: first.id, text: 'Per i lavori.' })
  await moveRemark(work, vigile, { number, remark: first.id, to: 'resolved' })
  const closed = (await remarksAnswer(work, elena, number)).conversations.at(-1)
  assert.equal([closed?.id, closed?.state, closed?.movedBy?.id, closed?.replies.map(({ by, text }) => [by.id, text])], [first.id, 'resolved', 'vigile', [['vigile', 'Per i lavori.']]])
  await moveRemark(work, elena, { number, remark: first.id, to: 'open' })
  assert.ok((await remarksAnswer(work, elena, number)).conversations.every(({ state }) => state === 'open'))
})

scene('nothing that was said is ever taken away: the history keeps every step', async ({ work, forge, elena, vigile, sent: { number } }) => {
  const proposal = await addRemark(work, elena, { number, requestId: next(), text: 'Perché?' })
  const event = proposal.events.at(-1)
  const id = event?.type === 'remark' ? event.id : ''
  await moveRemark(work, vigile, { number, remark: id, to: 'resolved' })
  await moveRemark(work, vigile, { number, remark: id, to: 'resolved' })
  await withdraw(work, vigile, { name: NAME, tip: proposal.tip })
  const events = (await forge.proposal(number))?.events.map(({ type }) => type)
  assert.equal(events, ['opened', 'status', 'remark', 'remark-state', 'status'], 'and what is already so is not said twice')
})

scene('a remark sent twice is one, also when both arrive at once', async ({ work, elena, sent: { number } }) => {
  const message = { number, requestId: next(), text: 'Perché?' }
  await Promise.all([addRemark(work, elena, message), addRemark(work, elena, message)])
  await addRemark(work, elena, message)
  const { conversations } = await remarksAnswer(work, elena, number)
  assert.is(conversations.length, 1)
  const reply = { number, requestId: next(), remark: conversations[0]?.id ?? '', text: 'Sì.' }
  await Promise.all([replyToRemark(work, elena, reply), replyToRemark(work, elena, reply)])
  assert.is((await remarksAnswer(work, elena, number)).conversations[0]?.replies.length, 1)
})

scene('many people at once lose nothing', async ({ work, vigile, elena, franco, sent: { number } }) => {
  const people = [vigile, elena, franco]
  await Promise.all(Array.from({ length: 24 }, (_, i) => addRemark(work, people[i % 3] as Person, { number, requestId: next(), text: `Nota ${i}` })))
  const { conversations } = await remarksAnswer(work, vigile, number)
  assert.equal(conversations.map(({ text }) => text).sort(), Array.from({ length: 24 }, (_, i) => `Nota ${i}`).sort())
  const remark = conversations[0]?.id ?? ''
  await Promise.all([...people.map((person) => replyToRemark(work, person, { number, requestId: next(), remark, text: person.id })), moveRemark(work, elena, { number, remark, to: 'resolved' })])
  const after = (await remarksAnswer(work, vigile, number)).conversations.find(({ id }) => id === remark)
  assert.is(after?.state, 'resolved')
  assert.equal(after?.replies.map(({ text }) => text).sort(), ['elena', 'franco', 'vigile'])
})

scene('a remark stays with its words when they move, and says when they changed or went', async (stage) => {
  const { work, elena, sent } = stage
  const quote = 'Si passa dal *ponte nuovo*.'
  await addRemark(work, elena, { number: sent.number, requestId: next(), text: 'Quale?', place: { path: NOTICE, field: 'body', quote } })
  await addRemark(work, elena, { number: sent.number, requestId: next(), text: 'Più breve', place: { path: NOTICE, field: 'titolo' } })
  const now = async () => (await remarksAnswer(work, elena, sent.number)).conversations.map(({ place }) => place?.now)
  const moved = await rewrite(stage, `${quote}\n\nIl ponte chiude lunedì.\n\n- A piedi sempre.`)
  assert.equal(await now(), ['here', 'here'])
  const changed = await rewrite({ ...stage, sent: moved }, 'Il ponte chiude lunedì.\n\nSi passa dal *ponte vecchio*.', 'Il ponte chiude')
  assert.equal(await now(), ['changed', 'changed'])
  await rewrite({ ...stage, sent: changed }, 'Il ponte chiude lunedì.', 'Il ponte chiude')
  assert.equal(await now(), ['gone', 'changed'])
})

scene('an auditor reads the conversations and says nothing; who has no part in it sees nothing', async ({ work, person, elena, vigile, sent: { number } }) => {
  await addRemark(work, elena, { number, requestId: next(), text: 'Perché?' })
  const [teresa, maestra] = [await person('teresa'), await person('maestra')]
  const read = await remarksAnswer(work, teresa, number)
  assert.equal(read.conversations.map(({ text, can }) => [text, Object.values(can).some(Boolean)]), [['Perché?', false]])
  assert.equal(read.can, { remark: false, suggest: false })
  const remark = read.conversations[0]?.id ?? ''
  for (const act of [() => addRemark(work, teresa, { number, requestId: next(), text: 'x' }), () => replyToRemark(work, teresa, { number, requestId: next(), remark, text: 'x' }), () => moveRemark(work, teresa, { number, remark, to: 'resolved' })]) {
    assert.is((await refusal(act())).code, 'not-allowed-remark')
  }
  for (const act of [() => remarksAnswer(work, maestra, number), () => addRemark(work, maestra, { number, requestId: next(), text: 'x' })]) assert.is((await refusal(act())).code, 'proposal-missing')
  assert.is((await remarksAnswer(work, vigile, number)).conversations.length, 1)
})

scene('what is not there is not remarked, and no words are put in a page that never had them', async ({ work, forge, elena, sent: { number } }) => {
  const refused = async (place: object) => (await refusal(addRemark(work, elena, { number, requestId: next(), text: 'x', place: place as { path: string } }))).code
  assert.is(await refused({ path: 'content/prato/polizia/notizia/mercato.md' }), 'remark-place-path')
  assert.is(await refused({ path: NOTICE, field: 'inventato' }), 'remark-place-field')
  assert.is(await refused({ path: NOTICE, field: '__proto__' }), 'remark-place-field')
  assert.is(await refused({ path: NOTICE, field: 'constructor.name' }), 'remark-place-field')
  assert.is(await refused({ path: NOTICE, field: 'body', quote: 'Il sindaco si dimette.' }), 'remark-place-quote')
  await addRemark(work, elena, { number, requestId: next(), text: 'x', place: { path: NOTICE, field: 'titolo', quote: 'Parole mai scritte' } })
  const kept = (await forge.proposal(number))?.events.flatMap((event) => (event.type === 'remark' ? [event.place?.quote] : []))
  assert.equal(kept, ['Chiusura del ponte'], 'the words of a field are read, not sent')
  for (const act of [() => replyToRemark(work, elena, { number, requestId: next(), remark: 'nessuna', text: 'x' }), () => moveRemark(work, elena, { number, remark: 'nessuna', to: 'open' })]) {
    assert.is((await refusal(act())).code, 'remark-missing')
  }
})

scene('when a proposal has ended nothing more is said of it, and what was said can be read', async ({ work, elena, vigile, sent }) => {
  await addRemark(work, elena, { number: sent.number, requestId: next(), text: 'Perché?' })
  await withdraw(work, vigile, { name: NAME, tip: sent.tip })
  assert.is((await refusal(addRemark(work, elena, { number: sent.number, requestId: next(), text: 'x' }))).code, 'proposal-closed')
  const { conversations, can } = await remarksAnswer(work, elena, sent.number)
  assert.equal([conversations.length, can.remark], [1, false])
})

scene('sent back with its remarks, they are still open and the author reads them with the reason', async ({ work, elena, vigile, sent }) => {
  await addRemark(work, elena, { number: sent.number, requestId: next(), text: 'Quale ponte?', place: { path: NOTICE, field: 'titolo' } })
  await sendBack(work, elena, { number: sent.number, tip: sent.tip, reason: 'Guarda la nota.' })
  const { conversations } = await remarksAnswer(work, vigile, NAME)
  assert.equal(conversations.map(({ text, state, place }) => [text, state, place?.label]), [['Quale ponte?', 'open', 'Titolo']])
})

scene('a person sees every field they can remark, and the passages that are new', async ({ work, elena, sent: { number } }) => {
  const [page] = (await remarksAnswer(work, elena, number)).pages
  assert.ok(page?.fields.some(({ field, value, writable }) => field === 'titolo' && value === 'Chiusura del ponte' && writable))
  assert.ok(page?.fields.some(({ field, writable }) => field === 'ufficio' && !writable), 'an office is chosen, not written')
  assert.ok(page?.fields.every(({ field, label }) => label !== '' && field !== 'body'))
  assert.equal(page?.passages.map(({ said, fresh, writable }) => [said, fresh, writable]), [['Il ponte chiude lunedì.', true, true], ['Si passa dal ponte nuovo.', true, true], ['A piedi sempre.', true, true], ['In auto no.', true, true]])
})

test.run()
