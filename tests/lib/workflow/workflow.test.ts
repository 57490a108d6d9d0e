import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { approve } from '../../../lib/workflow/approve.ts'
import { findProposal } from '../../../lib/workflow/find-proposal.ts'
import { proposeRemoval } from '../../../lib/workflow/propose-removal.ts'
import { publish } from '../../../lib/workflow/publish.ts'
import { saveEntry } from '../../../lib/workflow/save-entry.ts'
import { reject } from '../../../lib/workflow/reject.ts'
import { sendBack } from '../../../lib/workflow/send-back.ts'
import { sendToReview } from '../../../lib/workflow/send-to-review.ts'
import { takeBack } from '../../../lib/workflow/take-back.ts'
import { uploadMedia } from '../../../lib/workflow/upload-media.ts'
import { withdraw } from '../../../lib/workflow/withdraw.ts'
import { refusal } from '../forge/refusal.ts'
import { NOTICE, notice, openScene, type Scene } from './scene.ts'

const NAME = { collection: 'prato-notizia', slug: 'polizia/chiusura-ponte' }
const MARKET = 'content/prato/polizia/notizia/mercato.md'
const OUTDATED = { reason: 'superata', words: '', destination: null } as const
// The smallest picture there is: 1 × 1, PNG.
const PNG = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (c) => c.charCodeAt(0))

function scene(title: string, play: (scene: Scene) => Promise<void>): void {
  test(title, async () => {
    const open = await openScene()
    try {
      await play(open)
    } finally {
      await open.end()
    }
  })
}

scene('a notice goes from the referent to the reader, through another person', async ({ work, forge, person, save }) => {
  const [vigile, elena] = [await person('vigile'), await person('elena')]
  const draft = await saveEntry(work, vigile, await save())
  assert.is(draft.status, 'draft')
  assert.is(draft.kind, 'new')
  const sent = await sendToReview(work, vigile, { name: NAME, tip: draft.tip })
  const done = await publish(work, elena, { number: sent.number, tip: sent.tip })
  assert.is(done.status, 'published')
  assert.match(new TextDecoder().decode((await forge.read(await forge.head(), NOTICE)) ?? undefined), /Il ponte chiude lunedì/)
  const [commit] = await forge.history(NOTICE)
  assert.match(commit?.message ?? '', /Approved-by: elena Prova <elena@prato.example> \(urp\)/)
  assert.match(commit?.message ?? '', /Author: vigile Prova/)
})

scene('who wrote it does not publish it, not even an editor', async ({ work, person, save }) => {
  const elena = await person('elena')
  const draft = await saveEntry(work, elena, await save())
  const sent = await sendToReview(work, elena, { name: NAME, tip: draft.tip })
  for (const act of [approve, publish]) assert.is((await refusal(act(work, elena, sent))).code, 'not-allowed-own')
  assert.is((await publish(work, await person('franco'), sent)).status, 'published')
})

scene('an editor who corrects a proposal has written it too', async ({ work, person, save }) => {
  const [vigile, elena] = [await person('vigile'), await person('elena')]
  const draft = await saveEntry(work, vigile, await save())
  const corrected = await saveEntry(work, elena, await save({ body: 'Il ponte chiude martedì.', base: { head: draft.base, tip: draft.tip } }))
  const sent = await sendToReview(work, vigile, { name: NAME, tip: corrected.tip })
  assert.is((await refusal(publish(work, elena, sent))).code, 'not-allowed-own')
})

scene('an approval does not survive a change of the text', async ({ work, forge, person, save }) => {
  const [vigile, elena] = [await person('vigile'), await person('elena')]
  const draft = await saveEntry(work, vigile, await save())
  const sent = await sendToReview(work, vigile, { name: NAME, tip: draft.tip })
  const approved = await approve(work, elena, sent)
  assert.is(approved.status, 'pending_publish')
  const changed = await saveEntry(work, vigile, await save({ body: 'Il ponte chiude mercoledì.', base: { head: draft.base, tip: approved.tip } }))
  const now = await forge.proposal(changed.number)
  assert.is(now?.approvals.filter(({ tree }) => tree === now.tree).length, 0)
})

scene('a referent of another office is refused, and nothing is written', async ({ work, forge, person, save }) => {
  const problem = await refusal(saveEntry(work, await person('maestra'), await save()))
  assert.is(problem.code, 'not-allowed-write')
  assert.ok(problem.remedy)
  assert.equal(await forge.proposals(), [])
})

scene('sent back with a reason, it is a draft again and the reason is kept', async ({ work, person, save }) => {
  const [vigile, elena] = [await person('vigile'), await person('elena')]
  const draft = await saveEntry(work, vigile, await save())
  const sent = await sendToReview(work, vigile, { name: NAME, tip: draft.tip })
  const back = await sendBack(work, elena, { ...sent, reason: 'Manca l’ora.' })
  assert.is(back.status, 'draft')
  assert.ok(back.events.some((event) => event.type === 'status' && event.reason === 'Manca l’ora.'))
})

scene('a draft is not sent back and not published before it is sent', async ({ work, person, save }) => {
  const draft = await saveEntry(work, await person('vigile'), await save())
  const elena = await person('elena')
  assert.is((await refusal(sendBack(work, elena, { ...draft, reason: 'No.' }))).code, 'wrong-state')
  assert.is((await refusal(publish(work, elena, draft))).code, 'wrong-state')
})

scene('the same save sent twice happens once', async ({ work, forge, person, save }) => {
  const [vigile, request] = [await person('vigile'), await save()]
  const [first, second] = [await saveEntry(work, vigile, request), await saveEntry(work, vigile, request)]
  assert.is(second.tip, first.tip)
  assert.is((await forge.proposals()).length, 1)
  const again = await save({ body: 'Il ponte chiude giovedì.', base: { head: first.base, tip: first.tip } })
  const [third, fourth] = [await saveEntry(work, vigile, again), await saveEntry(work, vigile, again)]
  assert.is(fourth.tip, third.tip)
})

scene('two editors at once: the second is told, and the first one’s text stays', async ({ work, forge, person, save }) => {
  const [vigile, elena] = [await person('vigile'), await person('elena')]
  const draft = await saveEntry(work, vigile, await save())
  const base = { head: draft.base, tip: draft.tip }
  const first = await saveEntry(work, vigile, await save({ body: 'Prima versione.', base }))
  assert.is((await refusal(saveEntry(work, elena, await save({ body: 'Seconda versione.', base })))).code, 'stale-tip')
  assert.match(new TextDecoder().decode((await forge.read(first.tip, NOTICE)) ?? undefined), /Prima versione/)
})

scene('a page that was published meanwhile is not overwritten from an old form', async ({ work, person, save, forge }) => {
  const [vigile, elena] = [await person('vigile'), await person('elena')]
  const old = await forge.head()
  const draft = await saveEntry(work, vigile, await save())
  await publish(work, elena, await sendToReview(work, vigile, { name: NAME, tip: draft.tip }))
  assert.is((await refusal(saveEntry(work, vigile, await save({ body: 'Da un modulo vecchio.', base: { head: old, tip: null } })))).code, 'stale-entry')
})

scene('an emptied page is refused until it is confirmed', async ({ work, person, save, forge }) => {
  const vigile = await person('vigile')
  const head = await forge.head()
  const request = await save({ path: MARKET, text: notice('polizia', 'Il mercato si sposta', 'Ciao.'), base: { head, tip: null } })
  assert.is((await refusal(saveEntry(work, vigile, request))).code, 'shrunk-text')
  assert.is((await saveEntry(work, vigile, { ...request, confirmed: true })).kind, 'change')
})

scene('a relation to nothing, a doubled name and a missing image are each a sentence', async ({ work, person, save }) => {
  const [vigile, elena] = [await person('vigile'), await person('elena')]
  const relation = await refusal(saveEntry(work, vigile, await save({ text: notice('polizia', 'Prova', 'Testo.', { luoghi: ['non-esiste'] }) })))
  assert.match(relation.message, /«Luoghi › 1» indica «non-esiste»/)
  const image = await refusal(saveEntry(work, vigile, await save({ text: notice('polizia', 'Prova', 'Testo.', { immagine: { file: '/polizia/media/manca.png', alt: 'Il ponte' } }) })))
  assert.match(image.message, /che non c’è; caricalo/)
  const path = 'content/prato/istruzione/notizia/mercato.md'
  const doubled = await refusal(saveEntry(work, elena, await save({ path, text: notice('istruzione', 'Il mercato', 'Testo.') })))
  assert.match(doubled.message, /Esiste già una pagina dello stesso tipo/)
})

scene('an image comes with its page, and only a true one', async ({ work, forge, person, save }) => {
  const vigile = await person('vigile')
  const text = notice('polizia', 'Prova', 'Testo.', { immagine: { file: '/polizia/media/ponte.png', alt: 'Il ponte' } })
  const path = 'content/prato/polizia/media/ponte.png'
  for (const [bytes, why] of [
    [new TextEncoder().encode('<script>'), /non è un’immagine/],
    [new Uint8Array(40_000_000), /supera 10 MB/],
    [new Uint8Array(), /vuoto/],
  ] as const) {
    assert.match((await refusal(saveEntry(work, vigile, await save({ text, media: [{ path, bytes }] })))).message, why)
  }
  const elsewhere = 'content/prato/istruzione/media/ponte.png'
  assert.is((await refusal(saveEntry(work, vigile, await save({ text, media: [{ path: elsewhere, bytes: PNG }] })))).code, 'not-allowed-write')
  assert.equal(await forge.proposals(), [])
  const saved = await saveEntry(work, vigile, await save({ text, media: [{ path, bytes: PNG }] }))
  assert.equal(await forge.read(saved.tip, path), PNG)
})

scene('a file loaded on its own is a proposal, and a drawing that may run is refused', async ({ work, person }) => {
  const vigile = await person('vigile')
  const proposal = await uploadMedia(work, vigile, { requestId: 'richiesta-media', path: 'content/prato/polizia/media/pianta.png', bytes: PNG })
  assert.is(proposal.status, 'pending_review')
  const drawing = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')
  assert.is((await refusal(uploadMedia(work, vigile, { requestId: 'richiesta-svg', path: 'content/prato/polizia/media/x.svg', bytes: drawing }))).code, 'invalid-media')
  assert.is((await refusal(uploadMedia(work, vigile, { requestId: 'richiesta-su', path: 'content/prato/polizia/media/../../x.png', bytes: PNG }))).code, 'invalid-media')
})

scene('a removal is a proposal too, refused while another page names it', async ({ work, forge, person }) => {
  const vigile = await person('vigile')
  const head = await forge.head()
  const linked = await refusal(proposeRemoval(work, vigile, { ...OUTDATED, requestId: 'togli-ufficio', path: 'content/prato/polizia/unita/polizia.md', head }))
  assert.is(linked.code, 'still-linked')
  const removal = await proposeRemoval(work, vigile, { ...OUTDATED, requestId: 'togli-mercato', path: MARKET, head })
  assert.is(removal.status, 'pending_review')
  await publish(work, await person('elena'), removal)
  assert.is(await forge.read(await forge.head(), MARKET), null)
})

scene('what was right when it was written and is not any more is stopped at publication: a name taken meanwhile', async ({ work, forge, person, save }) => {
  const [elena, franco] = [await person('elena'), await person('franco')]
  const sent = []
  for (const office of ['polizia', 'istruzione']) {
    const draft = await saveEntry(work, elena, await save({ path: `content/prato/${office}/notizia/fiera.md`, text: notice(office, 'La fiera', 'Testo.') }))
    sent.push(await sendToReview(work, elena, { name: { collection: 'prato-notizia', slug: `${office}/fiera` }, tip: draft.tip }))
  }
  const [first, second] = sent as [(typeof sent)[number], (typeof sent)[number]]
  await publish(work, franco, first)
  const head = await forge.head()
  assert.match((await refusal(publish(work, franco, second))).message, /Esiste già una pagina dello stesso tipo/)
  assert.is(await forge.head(), head)
})

scene('a removal is stopped at publication when another page has begun to name it', async ({ work, forge, person, save }) => {
  const [elena, franco] = [await person('elena'), await person('franco')]
  const head = await forge.head()
  const removal = await proposeRemoval(work, elena, { ...OUTDATED, requestId: 'togli-istruzione', path: 'content/prato/istruzione/unita/istruzione.md', head })
  const path = 'content/prato/polizia/unita/polizia.md'
  const text = new TextDecoder().decode((await forge.read(head, path)) ?? undefined).replace('competenze:', 'genitore: istruzione\ncompetenze:')
  const draft = await saveEntry(work, elena, await save({ path, text }))
  await publish(work, franco, await sendToReview(work, elena, { name: { collection: 'prato-unita', slug: 'polizia/polizia' }, tip: draft.tip }))
  assert.is((await refusal(publish(work, franco, removal))).code, 'still-linked')
  assert.ok(await forge.read(await forge.head(), 'content/prato/istruzione/unita/istruzione.md'))
})

scene('a draft can be withdrawn, taken back, rejected; what was written stays in the history', async ({ work, forge, person, save }) => {
  const vigile = await person('vigile')
  const draft = await saveEntry(work, vigile, await save())
  const sent = await sendToReview(work, vigile, { name: NAME, tip: draft.tip })
  assert.is((await takeBack(work, vigile, { name: NAME, tip: sent.tip })).status, 'draft')
  assert.is((await withdraw(work, vigile, { name: NAME, tip: sent.tip })).status, 'withdrawn')
  assert.ok(await forge.read(draft.tip, NOTICE))
  const again = await saveEntry(work, vigile, await save())
  assert.is((await reject(work, await person('elena'), { ...again, reason: 'È già pubblicata altrove.' })).status, 'rejected')
})

scene('an auditor sees every proposal, an employee none', async ({ work, person, save }) => {
  const draft = await saveEntry(work, await person('vigile'), await save())
  assert.is((await findProposal(work, await person('teresa'), draft.number)).number, draft.number)
  assert.is((await refusal(findProposal(work, await person('sara'), draft.number))).code, 'proposal-missing')
  assert.is((await refusal(findProposal(work, await person('sara'), 999))).code, 'proposal-missing')
})

scene('a text re-spelled by an editor keeps the spelling it had', async ({ work, forge, person, save }) => {
  const [vigile, elena] = [await person('vigile'), await person('elena')]
  const first = await saveEntry(work, vigile, await save({ body: '* uno\n* due\n\nTitolo\n------' }))
  const second = await saveEntry(work, elena, await save({ titolo: 'Altro titolo', body: '- uno\n- due\n\n## Titolo', base: { head: first.base, tip: first.tip } }))
  const text = new TextDecoder().decode((await forge.read(second.tip, NOTICE)) ?? undefined)
  assert.match(text, /\* uno\n\* due\n\nTitolo\n------/)
  assert.match(text, /Altro titolo/)
})

scene('rules that do not load leave the last good ones in force', async ({ work, forge, person }) => {
  const before = await work.published()
  const bad = { path: 'content/regole.yml', content: new TextEncoder().encode('version: 1\ncolore: rosso\n') }
  await forge.seed([{ author: await person('elena'), at: Date.now(), message: 'Regole rotte', changes: [bad] }])
  const after = await work.published()
  assert.is.not(after.head, before.head)
  assert.is(after.rules, before.rules)
})

test.run()
