import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { ProblemMessage } from '../../lib/protocol/problem-message.ts'
import { openTestPortal } from '../e2e/portal.ts'
import { notice } from '../lib/workflow/scene.ts'
import { visitorOf } from './visitor.ts'

const portal = await openTestPortal()
test.after(() => portal.end())
const { enter, post } = visitorOf(portal.url)
const marta = await enter('marta-campi')
const { head } = (await (await post('/api/cms/entries', { collection: 'prato-notizia' }, marta)).json()) as { head: string }

const PATH = 'content/prato/polizia-municipale/notizia/prova.md'
const GOOD = notice('polizia-municipale', 'Prova', 'Testo.')
let saves = 0

function message(change: Record<string, unknown> = {}) {
  return { collection: 'prato-notizia', slug: 'polizia-municipale/prova', requestId: `richiesta-${++saves}`, path: PATH, base: { head, tip: null }, text: GOOD, media: [], ...change }
}

async function refused(change: Record<string, unknown>): Promise<ProblemMessage & { status: number }> {
  const response = await post('/api/cms/save', message(change), marta)
  return { status: response.status, ...((await response.json()) as ProblemMessage) }
}

async function openProposals(): Promise<readonly { number: number; tip: string }[]> {
  return (await (await post('/api/cms/proposals', {}, marta)).json()) as { number: number; tip: string }[]
}

const image = (size: number) => Buffer.alloc(size, 1).toString('base64')
const MEDIA = 'content/prato/polizia-municipale/media/foto.png'
const BAD: readonly (readonly [title: string, change: Record<string, unknown>, status: number, sentence: RegExp])[] = [
  ['front matter that is not YAML', { text: '---\ntitolo: [\n---\n' }, 422, /I campi in testa al file non si leggono/],
  ['a body of 5 MB', { text: `${GOOD}${'a'.repeat(5_000_000)}` }, 422, /supera 1 MB/],
  ['a required field left empty', { text: GOOD.replace('titolo: Prova', 'titolo: ""') }, 422, /«Titolo» è obbligatorio/],
  ['a relation to nothing', { text: notice('polizia-municipale', 'Prova', 'Testo.', { luoghi: ['atlantide'] }) }, 422, /«atlantide», che non esiste/],
  ['a name that is taken', { slug: 'polizia-municipale/nidi-posti-liberi-da-gennaio', path: PATH.replace('prova.md', 'nidi-posti-liberi-da-gennaio.md') }, 422, /esiste già|Esiste già/],
  ['a collection that is not the path’s', { collection: 'prato-evento' }, 400, /non è scritta come ci aspettiamo/],
  ['a type that does not exist', { collection: 'prato-ricetta', path: PATH.replace('/notizia/', '/ricetta/') }, 422, /il tipo «ricetta» non esiste/],
  ['a site that does not exist', { collection: 'atlantide-notizia', path: PATH.replace('prato', 'atlantide') }, 403, /non puoi scrivere/],
  ['a path of another office', { slug: 'istruzione/prova', path: PATH.replace('polizia-municipale', 'istruzione') }, 403, /non puoi scrivere/],
  ['a path that climbs', { path: 'content/prato/polizia-municipale/../urp/notizia/prova.md' }, 403, /non puoi scrivere/],
  ['a path out of the content', { path: '.github/workflows/x.yml' }, 403, /non puoi scrivere/],
  ['the rules themselves', { path: 'content/regole.yml' }, 403, /non puoi scrivere/],
  ['an image that is no image', { media: [{ path: MEDIA, base64: image(100) }] }, 422, /non è un’immagine/],
  ['an image of 12 MB', { media: [{ path: MEDIA, base64: image(12_000_000) }] }, 422, /supera 10 MB/],
  ['an image of 40 MB', { media: [{ path: MEDIA, base64: image(40_000_000) }] }, 413, /troppo grande/],
  ['a file that is no base64', { media: [{ path: MEDIA, base64: '§§§' }] }, 400, /non è scritta come ci aspettiamo/],
  ['a base nobody ever saw', { base: { head: 'f'.repeat(40), tip: null } }, 409, /./],
]

for (const [title, change, status, sentence] of BAD) {
  test(`a save with ${title} is refused with a sentence and a remedy, and nothing is half-written`, async () => {
    const answer = await refused(change)
    assert.is(answer.status, status, JSON.stringify(answer))
    assert.match(answer.sentence, sentence)
    assert.ok(answer.remedy)
    assert.equal(await openProposals(), [])
  })
}

test('an entry that does not fit says which fields', async () => {
  const { fields } = await refused({ text: GOOD.replace('titolo: Prova', 'titolo: ""').replace('tipo: notizia', 'tipo: ricetta') })
  assert.equal(fields?.map(({ field, label }) => [field, label]).sort(), [['tipo', 'Tipo'], ['titolo', 'Titolo']])
})

test('the same save sent twice is one proposal, and both get its answer', async () => {
  const once = message()
  const [first, second] = await Promise.all([post('/api/cms/save', once, marta), post('/api/cms/save', once, marta)])
  assert.equal([first.status, second.status], [200, 200])
  assert.equal(await first.json(), await second.json())
  assert.is((await openProposals()).length, 1)
})

test.run()
