import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { parseEntry } from '../../../../lib/model/parse.ts'
import { departuresOf } from '../../../../lib/workflow/removal/departures-answer.ts'
import { pageInForceAnswer } from '../../../../lib/workflow/removal/page-in-force-answer.ts'
import { proposeRemoval, type RemovalRequest } from '../../../../lib/workflow/propose-removal.ts'
import { publish } from '../../../../lib/workflow/publish.ts'
import { saveEntry } from '../../../../lib/workflow/save-entry.ts'
import { sendToReview } from '../../../../lib/workflow/send-to-review.ts'
import { undo } from '../../../../lib/workflow/decide/undo.ts'
import { refusal } from '../../forge/refusal.ts'
import { notice, openScene, type Scene } from '../scene.ts'

const MARKET = 'content/prato/polizia/notizia/mercato.md'
const LEFT = 'content/prato/polizia/ritirata/notizia-mercato.md'
const FAIR = 'content/prato/polizia/notizia/fiera.md'
const ADDRESS = '/novita/notizie/mercato/'

function scene(title: string, play: (scene: Scene) => Promise<void>, more: Readonly<Record<string, string>> = {}): void {
  test(title, async () => {
    const open = await openScene({ 'prato/polizia/notizia/fiera.md': notice('polizia', 'La fiera', 'La fiera è in piazza.'), ...more })
    try {
      await play(open)
    } finally {
      await open.end()
    }
  })
}

let requests = 0
async function request({ forge }: Scene, change: Partial<RemovalRequest> = {}): Promise<RemovalRequest> {
  return { requestId: `rimozione-${++requests}`, path: MARKET, head: await forge.head(), reason: 'superata', words: '', destination: null, ...change }
}

async function valuesAt({ forge }: Scene, path: string): Promise<Readonly<Record<string, unknown>> | null> {
  const bytes = await forge.read(await forge.head(), path)
  const result = bytes && parseEntry(path, bytes, 'public')
  return result && 'entry' in result ? result.entry.values : null
}

/** Another person publishes a page that somebody has just written. */
async function online({ work, person, save }: Scene, path: string, text: string): Promise<void> {
  const draft = await saveEntry(work, await person('vigile'), await save({ path, text }))
  const [, , owner, type, file = ''] = path.split('/')
  const sent = await sendToReview(work, await person('vigile'), { name: { collection: `prato-${type}`, slug: `${owner}/${file.replace('.md', '')}` }, tip: draft.tip })
  await publish(work, await person('elena'), sent)
}

scene('a removal leaves in the page’s place why it went and where its readers arrive, and is undone whole', async (open) => {
  const { work, forge, person } = open
  const [vigile, elena, franco] = [await person('vigile'), await person('elena'), await person('franco')]
  const sent = await proposeRemoval(work, vigile, await request(open, { reason: 'unita', destination: { type: 'notizia', slug: 'fiera' } }))
  assert.equal([sent.kind, sent.status, sent.paths], ['removal', 'pending_review', [MARKET, LEFT]])
  const [departure] = await departuresOf(work, elena, sent)
  assert.equal([departure?.what, departure?.addresses, departure?.to], ['removed', [`/prato${ADDRESS}`], { title: 'La fiera', url: '/prato/novita/notizie/fiera/' }])
  const done = await publish(work, elena, sent)
  assert.is(await forge.read(await forge.head(), MARKET), null)
  assert.equal(await valuesAt(open, LEFT), { titolo: 'Il mercato si sposta', ufficio: 'polizia', motivo: 'unita', indirizzi: [ADDRESS], destinazione: { tipo: 'notizia', nome: 'fiera' }, data: '2026-11-23' })
  const back = await undo(work, elena, { number: done.number, requestId: 'torna-indietro', urgent: null })
  await publish(work, franco, back)
  assert.ok(await forge.read(await forge.head(), MARKET))
  assert.is(await forge.read(await forge.head(), LEFT), null)
})

scene('another reason is written in words, and readers are sent only to a page that is there', async (open) => {
  const vigile = await open.person('vigile')
  const refused = async (change: Partial<RemovalRequest>) => (await refusal(proposeRemoval(open.work, vigile, await request(open, change)))).code
  assert.is(await refused({ reason: 'altro' }), 'destination-words')
  assert.is(await refused({ reason: 'unita' }), 'destination-needed')
  for (const slug of ['non-esiste', 'mercato']) assert.is(await refused({ destination: { type: 'notizia', slug } }), 'destination-missing')
  assert.equal(await open.forge.proposals(), [])
})

scene('who may not write a page asks nothing of it', async (open) => {
  const maestra = await open.person('maestra')
  assert.is((await refusal(proposeRemoval(open.work, maestra, await request(open)))).code, 'not-allowed-write')
  const answer = await pageInForceAnswer(open.work, maestra, MARKET, (_, owner) => owner)
  assert.equal([answer.canWrite, answer.editorUrl], [false, null])
  const tombstone = await request(open, { path: LEFT })
  assert.is((await refusal(proposeRemoval(open.work, await open.person('vigile'), tombstone))).code, 'not-allowed-write')
})

for (const [how, link] of [['rooted at the site', ADDRESS], ['relative', '../mercato/'], ['absolute, with a fragment', `https://prato.example/prato${ADDRESS}#orari`]] as const) {
  scene(`a link in a text, ${how}, keeps a page in its place, and the person is told where it is`, async (open) => {
    await online(open, FAIR, notice('polizia', 'La fiera', `Prima leggi [del mercato](${link}).`))
    const vigile = await open.person('vigile')
    const problem = await refusal(proposeRemoval(open.work, vigile, await request(open)))
    assert.equal([problem.code, problem.message.includes('«La fiera»')], ['still-linked', true])
    const { links } = await pageInForceAnswer(open.work, vigile, MARKET, (_, owner) => owner)
    assert.equal(links, { pages: [{ path: FAIR, title: 'La fiera', where: ['Testo'], byName: false, editorUrl: '/redazione/editor/#/collections/prato-notizia/entries/polizia/fiera' }], closed: 0 })
  })
}

scene('a link that somebody publishes while the removal waits stops it, and says which page it is', async (open) => {
  const { work, forge, person } = open
  const sent = await proposeRemoval(work, await person('elena'), await request(open))
  await online(open, FAIR, notice('polizia', 'La fiera', `Come [il mercato](${ADDRESS}).`))
  const franco = await person('franco')
  assert.equal((await departuresOf(work, franco, sent))[0]?.links.pages.map(({ title }) => title), ['La fiera'])
  const problem = await refusal(publish(work, franco, sent))
  assert.equal([problem.code, problem.message.includes('«La fiera»')], ['still-linked', true])
  assert.ok(await forge.read(await forge.head(), MARKET))
  await online(open, FAIR, notice('polizia', 'La fiera', 'Da sola.'))
  const now = await forge.proposal(sent.number)
  assert.is((await publish(work, franco, { number: sent.number, tip: now?.tip ?? '' })).status, 'published')
})

scene('a page that readers would be sent to goes while the removal waits: nobody is sent to nothing', async (open) => {
  const { work, person } = open
  const [elena, franco] = [await person('elena'), await person('franco')]
  const sent = await proposeRemoval(work, elena, await request(open, { destination: { type: 'notizia', slug: 'fiera' } }))
  const other = await proposeRemoval(work, elena, await request(open, { path: FAIR }))
  await publish(work, franco, other)
  assert.is((await refusal(publish(work, franco, sent))).code, 'destination-missing')
})

scene('two pages are not sent to each other: the second has nowhere to send to', async (open) => {
  const { work, person } = open
  const [elena, franco] = [await person('elena'), await person('franco')]
  const first = await proposeRemoval(work, elena, await request(open, { destination: { type: 'notizia', slug: 'fiera' } }))
  const second = await proposeRemoval(work, elena, await request(open, { path: FAIR, destination: { type: 'notizia', slug: 'mercato' } }))
  await publish(work, franco, first)
  assert.is((await refusal(publish(work, franco, second))).code, 'destination-missing')
})

scene('nobody writes on a page that is about to go', async (open) => {
  const { work, person, save } = open
  const sent = await proposeRemoval(work, await person('vigile'), await request(open))
  const late = await save({ path: MARKET, text: notice('polizia', 'Il mercato torna', 'Torna.'), base: { head: sent.base, tip: sent.tip }, confirmed: true })
  assert.is((await refusal(saveEntry(work, await person('elena'), late))).code, 'page-leaving')
})

scene('the same request sent twice happens once', async (open) => {
  const [vigile, once] = [await open.person('vigile'), await request(open)]
  const [first, second] = [await proposeRemoval(open.work, vigile, once), await proposeRemoval(open.work, vigile, once)]
  assert.equal([second.number, second.status, (await open.forge.proposals()).length], [first.number, 'pending_review', 1])
})

scene('a save that changes the address brings the way from the old one, in the same proposal; going back takes it out', async (open) => {
  const { work, forge, person, save } = open
  const vigile = await person('vigile')
  const as = (tipo: string) => notice('polizia', 'La fiera', 'La fiera è in piazza.', { tipo })
  const moved = await saveEntry(work, vigile, await save({ path: FAIR, text: as('comunicato') }))
  const left = 'content/prato/polizia/ritirata/notizia-fiera.md'
  assert.equal([moved.kind, moved.paths], ['change', [FAIR, left]])
  const [departure] = await departuresOf(work, vigile, moved)
  assert.equal([departure?.what, departure?.addresses, departure?.to?.url, departure?.links.pages], ['moved', ['/prato/novita/notizie/fiera/'], '/prato/novita/comunicati/fiera/', []])
  const back = await saveEntry(work, vigile, await save({ path: FAIR, text: as('notizia'), base: { head: moved.base, tip: moved.tip } }))
  assert.is(await forge.read(back.tip, left), null)
  const again = await saveEntry(work, vigile, await save({ path: FAIR, text: as('comunicato'), base: { head: moved.base, tip: back.tip } }))
  const sent = await sendToReview(work, vigile, { name: { collection: 'prato-notizia', slug: 'polizia/fiera' }, tip: again.tip })
  await publish(work, await person('elena'), sent)
  assert.equal((await valuesAt(open, left))?.indirizzi, ['/novita/notizie/fiera/'])
})

test.run()
