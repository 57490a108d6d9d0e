import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Proposal } from '../../../lib/forge/proposal.ts'
import { joinFrontMatter } from '../../../lib/model/front-matter.ts'
import { summaryOf } from '../../../lib/model/facts/summary.ts'
import { changedEntries } from '../../../lib/workflow/changed-entry.ts'
import { changedMedia } from '../../../lib/workflow/changed-media.ts'
import { factsOf } from '../../../lib/workflow/facts-of.ts'
import { findProposal } from '../../../lib/workflow/find-proposal.ts'
import { laneOf } from '../../../lib/workflow/lane-of.ts'
import { publish } from '../../../lib/workflow/publish.ts'
import { nameOfBranch } from '../../../lib/workflow/proposal-name.ts'
import { saveEntry } from '../../../lib/workflow/save-entry.ts'
import { seenMedia } from '../../../lib/workflow/seen-media.ts'
import { sendToReview } from '../../../lib/workflow/send-to-review.ts'
import { uploadMedia } from '../../../lib/workflow/upload-media.ts'
import { refusal } from '../forge/refusal.ts'
import { notice, openScene, type Scene } from './scene.ts'

const MARKET = 'content/prato/polizia/notizia/mercato.md'
const LONG = `Da lunedì il mercato è in piazza. ${'Le strade intorno restano aperte. '.repeat(20).trim()}`
const DATES = { data_pubblicazione: '2026-03-02', data_revisione: '2027-03-02' }
const RULES = `version: 1
members: [prato]
groups:
  urp: { of: prato }
  vigili: { of: prato }
  scuola: { of: prato }
  intranet: { of: prato }
  revisori: { of: prato, audits: true }
rules:
  - { path: /prato/, readers: [everyone], authors: [urp], approvers: [urp] }
  - { path: /prato/polizia/, authors: [vigili, urp] }
  - { path: /intranet/, readers: [staff], authors: [intranet], approvers: [intranet] }
  - { path: /intranet/segreta/, readers: [revisori, intranet] }
lanes:
  - { lane: heavy, when: [deadline, money], need: 2 }
  - { lane: light, only: [confirmation, contacts] }
`
// The smallest pictures there are: 1 × 1, PNG and GIF.
const PNG = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (c) => c.charCodeAt(0))

function scene(title: string, play: (scene: Scene) => Promise<void>): void {
  test(title, async () => {
    const open = await openScene({
      'regole.yml': RULES,
      'prato/polizia/notizia/mercato.md': notice('polizia', 'Il mercato si sposta', LONG, { data_scadenza: '2026-12-31' }),
      'intranet/segreta/media/x.png': 'segreto',
      'intranet/tutti/rubrica/nadia.md': joinFrontMatter({ titolo: 'nadia', descrizione: 'Una persona.', area: 'tutti', nome: 'nadia', cognome: 'Prova', ente: 'prato', ruolo: 'prova', email: 'nadia@prato.example', gruppi: ['urp'], ...DATES }, ''),
    })
    try {
      await play(open)
    } finally {
      await open.end()
    }
  })
}

async function propose({ work, person, save }: Scene, path: string, text: string, media: readonly { path: string; bytes: Uint8Array }[] = []): Promise<Proposal> {
  return saveEntry(work, await person('vigile'), await save({ path, text, media }))
}
const sent = async ({ work, person }: Scene, { branch, tip }: Proposal) => sendToReview(work, await person('vigile'), { name: nameOfBranch(branch), tip })
const market = (more: object, title = 'Il mercato si sposta') => notice('polizia', title, LONG, { data_scadenza: '2026-12-31', ...more })

scene('a deadline that changes is told, is heavy, and one approval does not publish it', async (open) => {
  const { work, person } = open
  const draft = await propose(open, MARKET, market({ data_scadenza: '2026-12-24' }))
  const published = await work.published()
  const facts = await factsOf(work, published, draft)
  assert.equal(facts.entries.map(({ what, facts: said }) => [what, said.map(({ sentence }) => sentence)]), [['change', ['La scadenza è anticipata di 7 giorni: dal 31 dicembre al 24 dicembre 2026']]])
  assert.is(summaryOf(facts), 'cambia scadenza')
  const lane = await laneOf(work, published, draft)
  assert.equal([lane.name, lane.need, lane.why], ['heavy', 2, 'cambia la scadenza'])
  const sent = await sendToReview(work, await person('vigile'), { name: { collection: 'prato-notizia', slug: 'polizia/mercato' }, tip: draft.tip })
  assert.is((await refusal(publish(work, await person('elena'), sent))).code, 'not-publishable-missing-approvals')
  assert.is((await publish(work, await person('franco'), sent)).status, 'published')
})

scene('a new page with a deadline is a new page, and one approval is enough', async (open) => {
  const { work } = open
  const draft = await propose(open, 'content/prato/polizia/notizia/fiera.md', notice('polizia', 'La fiera', LONG, { data_scadenza: '2026-12-24' }))
  const published = await work.published()
  const facts = await factsOf(work, published, draft)
  assert.equal([summaryOf(facts), facts.entries[0]?.facts], ['nuova pagina', []])
  assert.is((await laneOf(work, published, draft)).name, 'ordinary')
})

scene('a page that begins to name another is told with its title and its address', async (open) => {
  const { work } = open
  const draft = await propose(open, MARKET, market({ luoghi: ['palazzo'] }))
  const { differences } = await work.forge.compare(draft.number)
  const [entry] = await changedEntries(work, await work.published(), draft, differences)
  const [fact] = entry?.changes ?? []
  assert.is(fact?.sentence, 'Luoghi: collega anche «Palazzo»')
  assert.equal(fact?.pages, { before: null, after: '/prato/vivere-il-comune/luoghi/palazzo/' })
})

scene('an image that comes with its page is told there, once, with its size; it is looked at as proposed', async (open) => {
  const { work } = open
  const draft = await propose(open, MARKET, market({ immagine: { file: '/polizia/media/banchi.png', alt: 'I banchi' } }), [{ path: 'content/prato/polizia/media/banchi.png', bytes: PNG }])
  const published = await work.published()
  const facts = await factsOf(work, published, draft)
  assert.is(facts.entries[0]?.facts[0]?.sentence, 'Nuova immagine: PNG, 1 kB')
  assert.equal(facts.media, [])
  const { differences } = await work.forge.compare(draft.number)
  const [entry] = await changedEntries(work, published, draft, differences)
  assert.match(entry?.changes[0]?.files?.after?.reference ?? '', new RegExp(`^/api/cms/file\\?path=content%2Fprato%2Fpolizia%2Fmedia%2Fbanchi\\.png&n=${draft.number}$`))
})

scene('a file on its own is told as a file', async (open) => {
  const { work, person } = open
  const proposal = await uploadMedia(work, await person('vigile'), { requestId: 'richiesta-media', path: 'content/prato/polizia/media/pianta.png', bytes: PNG })
  const facts = await factsOf(work, await work.published(), proposal)
  assert.equal([summaryOf(facts), facts.media.map(({ how, sentence }) => [how, sentence])], ['nuovo file', [['added', 'Nuovo file «pianta.png»: PNG, 1 kB']]])
})

scene('the files of what was published are told on its page still, each as it was and as it became', async (open) => {
  const { work, forge, person } = open
  const [vigile, elena] = [await person('vigile'), await person('elena')]
  const path = 'content/prato/polizia/media/pianta.png'
  const other = new Uint8Array([...PNG, 0])
  const brought = await publish(work, elena, await sent(open, await uploadMedia(work, vigile, { requestId: 'richiesta-media-1', path, bytes: PNG })))
  const replaced = await publish(work, elena, await sent(open, await uploadMedia(work, vigile, { requestId: 'richiesta-media-2', path, bytes: other })))
  await publish(work, elena, await sent(open, await uploadMedia(work, vigile, { requestId: 'richiesta-media-3', path, bytes: new Uint8Array([...PNG, 0, 0]) })))
  const listed = async ({ number }: Proposal) => changedMedia(work, await work.published(), await findProposal(work, elena, number), (await forge.compare(number)).differences)
  assert.equal((await listed(brought)).map(({ how, beforeUrl }) => [how, beforeUrl]), [['added', null]])
  const [one] = await listed(replaced)
  assert.is(one?.sentence, 'Il file «pianta.png» è sostituito: da PNG, 1 kB a PNG, 1 kB')
  const seen = async (url: string | null | undefined) => {
    const query = new URL(url ?? '', 'https://redazione.example').searchParams
    return seenMedia(work, elena, { path: query.get('path') ?? '', number: Number(query.get('n')), side: query.get('side') === 'before' ? 'before' : 'after' })
  }
  assert.equal([[...(await seen(one?.beforeUrl))], [...(await seen(one?.afterUrl))]], [[...PNG], [...other]])
})

scene('through a proposal nobody sees a file that it does not bring and that they may not read', async (open) => {
  const { work, person } = open
  const vigile = await person('vigile')
  const { number } = await uploadMedia(work, vigile, { requestId: 'richiesta-media', path: 'content/prato/polizia/media/pianta.png', bytes: PNG })
  const looks = async (path: string, side: 'before' | 'after' = 'after') => (await refusal(seenMedia(work, vigile, { path, number, side }))).code
  assert.ok(await seenMedia(work, vigile, { path: 'content/prato/polizia/media/pianta.png', number, side: 'after' }))
  assert.is(await looks('content/intranet/segreta/media/x.png'), 'proposal-missing')
  assert.is(await looks('content/intranet/segreta/media/x.png', 'before'), 'proposal-missing')
  assert.is(await looks('content/regole.yml'), 'proposal-missing')
  assert.ok(await seenMedia(work, await person('teresa'), { path: 'content/intranet/segreta/media/x.png', number: null, side: 'after' }))
})

scene('what is published elsewhere leaves the facts as they were found; what is published here does not', async (open) => {
  const { work, forge, person, save } = open
  const draft = await propose(open, MARKET, market({ data_scadenza: '2026-12-24' }))
  let compared = 0
  const counting = { ...work, forge: new Proxy(forge, { get: (target, key) => (key === 'compare' ? (number: number) => (compared++, target.compare(number)) : Reflect.get(target, key, target) as unknown) }) }
  const first = await factsOf(counting, await work.published(), draft)
  const other = await saveEntry(work, await person('elena'), await save())
  await publish(work, await person('franco'), await sendToReview(work, await person('elena'), { name: { collection: 'prato-notizia', slug: 'polizia/chiusura-ponte' }, tip: other.tip }))
  assert.equal(await factsOf(counting, await work.published(), draft), first)
  assert.is(compared, 1)
  await forge.seed([{ author: await person('elena'), at: Date.now(), message: 'Altro', changes: [{ path: MARKET, content: new TextEncoder().encode(market({}, 'Il mercato torna')) }] }])
  await factsOf(counting, await work.published(), draft)
  assert.is(compared, 2)
})

scene('of a proposal that is closed nothing changes any more', async (open) => {
  const { work, forge, person } = open
  const draft = await propose(open, MARKET, market({ data_scadenza: '2026-12-24' }))
  const closed = await forge.close({ number: draft.number, expectedTip: draft.tip, by: await person('vigile'), status: 'withdrawn' })
  assert.is(summaryOf(await factsOf(work, await work.published(), closed)), 'non cambia niente')
})

test.run()
