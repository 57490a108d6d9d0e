import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { joinFrontMatter } from '../../../../lib/model/front-matter.ts'
import { parseEntry } from '../../../../lib/model/parse.ts'
import { publish } from '../../../../lib/workflow/publish.ts'
import { departuresOf } from '../../../../lib/workflow/removal/departures-answer.ts'
import { moveEntry } from '../../../../lib/workflow/removal/move-entry.ts'
import { refusal } from '../../forge/refusal.ts'
import { INTRANET, notice, openScene, type Scene, SITE } from '../scene.ts'

const MARKET = 'content/prato/polizia/notizia/mercato.md'
const DATES = { data_pubblicazione: '2026-03-02', data_revisione: '2027-03-02' }
const AREAS = { 'siti.yml': JSON.stringify({ siti: { prato: SITE, intranet: { ...INTRANET, aree: { tutti: 'Tutti', prato: 'Prato' } } } }) }
const staffPage = (area: string, titolo: string, more: object = {}) => joinFrontMatter({ titolo, descrizione: 'Una pagina.', area, ...more, ...DATES }, `Vedi [il modulo](/${area}/media/modulo.pdf).`)

function scene(title: string, play: (scene: Scene) => Promise<void>, more: Readonly<Record<string, string>> = {}): void {
  test(title, async () => {
    const open = await openScene(more)
    try {
      await play(open)
    } finally {
      await open.end()
    }
  })
}

let requests = 0
async function request({ forge }: Scene, change: { readonly path?: string; readonly owner?: string; readonly slug?: string } = {}) {
  return { requestId: `spostamento-${++requests}`, path: MARKET, head: await forge.head(), owner: 'polizia', slug: 'mercato', ...change }
}

async function valuesAt({ forge }: Scene, path: string): Promise<Readonly<Record<string, unknown>> | null> {
  const bytes = await forge.read(await forge.head(), path)
  const result = bytes && parseEntry(path, bytes, path.startsWith('content/intranet/') ? 'intranet' : 'public')
  return result && 'entry' in result ? result.entry.values : null
}

scene('a page with another name in its address leaves the way to it, in one proposal', async (open) => {
  const { work, forge, person } = open
  const sent = await moveEntry(work, await person('vigile'), await request(open, { slug: 'mercato-in-piazza' }))
  const [to, left] = ['content/prato/polizia/notizia/mercato-in-piazza.md', 'content/prato/polizia/ritirata/notizia-mercato.md']
  assert.equal([sent.kind, sent.status, sent.paths], ['move', 'pending_review', [to, MARKET, left]])
  const [departure] = await departuresOf(work, await person('elena'), sent)
  assert.equal([departure?.what, departure?.addresses, departure?.to], ['moved', ['/prato/novita/notizie/mercato/'], { title: 'Il mercato si sposta', url: '/prato/novita/notizie/mercato-in-piazza/' }])
  await publish(work, await person('elena'), sent)
  assert.equal([await forge.read(await forge.head(), MARKET), (await valuesAt(open, left))?.destinazione], [null, { tipo: 'notizia', nome: 'mercato-in-piazza' }])
})

scene('a page that only changes hands keeps its address: nothing is left, and nobody who names it notices', async (open) => {
  const { work, forge, person } = open
  const sent = await moveEntry(work, await person('elena'), await request(open, { owner: 'istruzione' }))
  const to = 'content/prato/istruzione/notizia/mercato.md'
  assert.equal(sent.paths, [to, MARKET])
  assert.equal((await departuresOf(work, await person('franco'), sent)).map(({ what, addresses, to }) => [what, addresses, to?.url]), [['moved', [], '/prato/novita/notizie/mercato/']])
  await publish(work, await person('franco'), sent)
  assert.equal([(await valuesAt(open, to))?.ufficio, await forge.read(await forge.head(), MARKET)], ['istruzione', null])
})

scene('what names the page follows it, where the person may write; elsewhere it stops the move and is said', async (open) => {
  const { work, person } = open
  const place = 'content/prato/polizia/luogo/palazzo.md'
  const stuck = await refusal(moveEntry(work, await person('vigile'), await request(open, { path: place, slug: 'palazzo-comunale' })))
  assert.equal([stuck.code, stuck.message.includes('«Ufficio istruzione»'), stuck.message.includes('«Ufficio polizia»')], ['still-linked', true, false])
  const sent = await moveEntry(work, await person('elena'), await request(open, { path: place, slug: 'palazzo-comunale' }))
  await publish(work, await person('franco'), sent)
  for (const office of ['polizia', 'istruzione']) assert.is((await valuesAt(open, `content/prato/${office}/unita/${office}.md`))?.sede, 'palazzo-comunale')
})

scene('a place that is taken, or is the page’s own, or is another office’s, is refused', async (open) => {
  const vigile = await open.person('vigile')
  const code = async (change: object) => (await refusal(moveEntry(open.work, vigile, await request(open, change)))).code
  assert.equal([await code({}), await code({ slug: 'fiera' }), await code({ owner: 'istruzione' }), await code({ slug: '../x' })], ['place-same', 'place-taken', 'not-allowed-write', 'not-allowed-write'])
  assert.equal(await open.forge.proposals(), [])
}, { 'prato/polizia/notizia/fiera.md': notice('polizia', 'La fiera', 'In piazza.') })

scene('on the intranet the files a page shows go along, for each area has its readers', async (open) => {
  const { work, forge, person } = open
  const path = 'content/intranet/prato/pagina/turni.md'
  const sent = await moveEntry(work, await person('paolo'), await request(open, { path, owner: 'tutti', slug: 'turni' }))
  await publish(work, await person('giulia'), sent)
  assert.match(String((await valuesAt(open, 'content/intranet/tutti/pagina/turni.md'))?.body), '/tutti/media/modulo.pdf')
  assert.ok(await forge.read(await forge.head(), 'content/intranet/tutti/media/modulo.pdf'))
  assert.equal((await valuesAt(open, 'content/intranet/prato/ritirata/pagina-turni.md'))?.indirizzi, ['/prato/pagina/turni/'])
}, {
  ...AREAS,
  'intranet/prato/pagina/turni.md': staffPage('prato', 'Turni'),
  'intranet/prato/media/modulo.pdf': '%PDF-1.4 prova',
  'intranet/tutti/rubrica/paolo.md': joinFrontMatter({ titolo: 'paolo', descrizione: 'Una persona.', area: 'tutti', nome: 'paolo', cognome: 'Prova', ente: 'prato', ruolo: 'prova', email: 'paolo@prato.example', gruppi: ['intranet'], ...DATES }, ''),
  'intranet/tutti/rubrica/giulia.md': joinFrontMatter({ titolo: 'giulia', descrizione: 'Una persona.', area: 'tutti', nome: 'giulia', cognome: 'Prova', ente: 'prato', ruolo: 'prova', email: 'giulia@prato.example', gruppi: ['intranet'], ...DATES }, ''),
})

test.run()
