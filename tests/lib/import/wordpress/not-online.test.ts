import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { readFileSync } from 'node:fs'
import { importSite } from '../../../../lib/import/wordpress/import-site.ts'
import { NO_FILLS } from '../../../../lib/import/wordpress/map/fills.ts'
import { readExport } from '../../../../lib/import/wordpress/read/read-export.ts'
import { parseSites } from '../../../../lib/model/sites.ts'
import { SAMPLE, stamp } from './sample.ts'
import { chunksOf, OLD_SITE, wxr, type WxrItem } from './wxr.ts'

const sites = parseSites(readFileSync('tests/fixtures/tiny-site/content/siti.yml', 'utf8'))

async function importOf(items: readonly WxrItem[]) {
  const given = await readExport(chunksOf(wxr(items), 1 << 16))
  const [site] = sites
  if (!site) throw new Error('the fixture has no site')
  return importSite(given, { site, sections: new Set(), today: '2026-11-28', defaultOwner: 'urp', fills: NO_FILLS, withDrafts: false, usable: () => true, taken: new Set() })
}

const changed = (changes: Readonly<Record<number, Partial<WxrItem>>>) => SAMPLE.map((item) => ({ ...item, ...changes[item.id] }))
const news = (id: number, text: string, change: Partial<WxrItem> = {}): WxrItem => ({ id, type: 'notizia', title: `Notizia ${String(id)}`, slug: `notizia-${String(id)}`, link: `/novita/notizia-${String(id)}/`, terms: [['tipi_notizia', 'news'], ['argomenti', 'Trasporto pubblico']], meta: { _dci_notizia_descrizione_breve: 'Una frase.', _dci_notizia_testo_completo: text }, ...change })

const hidden = await importOf([
  ...changed({ 10: { status: 'private' }, 60: { password: 'segreto' } }),
  { id: 300, type: 'incarico', title: 'Incarico non ancora deciso', status: 'draft', meta: { _dci_incarico_persona: '40', _dci_incarico_unita_organizzativa: '30', _dci_incarico_data_inizio_incarico: stamp('2027-01-01T00:00') } },
  { id: 301, type: 'unita_organizzativa', title: 'Ufficio segreto', status: 'private', meta: {} },
  { id: 302, type: 'evento', title: 'Fiera', slug: 'fiera', link: '/fiera/', terms: [['tipi_evento', 'Sagra']], meta: { ...SAMPLE.find(({ id }) => id === 120)?.meta, _dci_evento_organizzatore: ['301'] } },
  news(303, '<p>Vedi.</p>', { meta: { _dci_notizia_descrizione_breve: 'Una frase.', _dci_notizia_testo_completo: '<p>Testo.</p>', _dci_notizia_luoghi: ['134'] } }),
])
const written = [...hidden.entries.values()].join('\n')

test('a part of a page that readers could not see is not in the page: contacts, phases, appointments, names of offices', () => {
  assert.match(written, 'Iscrizione al nido')
  for (const words of ['+39 0574 000000', 'urp@pec.prova.example', 'Esce la graduatoria', 'Incarico non ancora deciso', 'Ufficio segreto']) assert.not.ok(written.includes(words), words)
  assert.ok(hidden.notes.some(({ code, what, sample }) => code === 'relation-waiting' && what === 'fasi' && sample === '60'))
})

test('the report names nothing that a citizen asked for, also where a page refers to it', () => {
  assert.ok(hidden.notes.some(({ code, sample }) => code === 'relation-waiting' && sample === '134'))
  assert.not.match(JSON.stringify(hidden.notes), 'Maria Rossi')
})

test('what was to come online on a day does not come before it, whatever date the page shows', async () => {
  const { entries } = await importOf([...SAMPLE, news(310, '<p>Presto.</p>', { status: 'future', date: '2027-03-01 10:00:00', meta: { _dci_notizia_descrizione_breve: 'Una frase.', _dci_notizia_testo_completo: '<p>Presto.</p>', _dci_notizia_data_pubblicazione: stamp('2026-01-01T00:00') } })])
  assert.match(entries.get('content/prova/urp/notizia/notizia-310.md') ?? '', 'data_pubblicazione: 2027-03-01')
})

test('the new site keeps its first page and its sections, and a question to the old first page leads nowhere', async () => {
  const page = (id: number, slug: string, link: string): WxrItem => ({ id, type: 'page', title: `Pagina ${slug}`, slug, link, content: '<p>Testo.</p>' })
  const { redirects, notes, entries } = await importOf([...SAMPLE, page(320, 'home', '/'), page(321, 'servizi', '/servizi/'), page(322, 'scuola', '/servizi/educazione-e-formazione/'), news(323, `<p><a href="${OLD_SITE}/?s=tari">cerca</a> e <a href="${OLD_SITE}/">torna</a></p>`)])
  assert.equal(redirects.map(([from]) => from).filter((from) => ['/', '/servizi/', '/servizi/educazione-e-formazione/'].includes(from)), [])
  assert.equal(notes.filter(({ code }) => code === 'address-taken').map(({ sample }) => sample), ['/servizi/', '/servizi/educazione-e-formazione/'])
  assert.match(entries.get('content/prova/urp/notizia/notizia-323.md') ?? '', 'cerca e [torna](/home/)')
})

test('each file keeps its former address, also of two long names that differ in their last letters', async () => {
  const long = 'x'.repeat(100)
  const file = (id: number, ending: string): WxrItem => ({ id, type: 'attachment', title: ending, status: 'inherit', attachmentUrl: `${OLD_SITE}/wp-content/uploads/${long}.${ending}`, meta: { _wp_attached_file: `${long}.${ending}` } })
  const { entries, redirects } = await importOf([...SAMPLE, file(330, 'pdf'), file(331, 'docx'), news(332, `<p><a href="/wp-content/uploads/${long}.pdf">uno</a> <a href="/wp-content/uploads/${long}.docx">due</a></p>`)])
  const told = redirects.filter(([from]) => from.includes(long)).map(([from]) => from)
  assert.equal(told.length, 2)
  for (const address of told) assert.ok([...entries.values()].some((text) => text.includes(`- ${address}\n`) && text.includes('motivo: spostata')), address)
})

test.run()
