import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { SiteFile } from '../../../lib/site/site-input.ts'
import { entryFile, INTRANET, open, outputsWith, textAt } from './input.ts'

const common = { tutti: 'zafferone', prato: 'melograntico', cantagallo: 'castagnuvolo' } as const
type Area = keyof typeof common
const areas = Object.keys(common) as Area[]

const service = { stato: 'attivo', categoria: 'Vita lavorativa', destinatari: 'A chi lavora qui.', come_fare: 'Scrivi.', cosa_serve: { intro: 'Serve:', elenco: ['una firma'] }, cosa_si_ottiene: 'Una risposta.', tempi: { testo: 'Un giorno.' }, accesso: { altro: 'Telefona.' }, condizioni: [{ titolo: 'Condizioni', url: 'https://servizi.prova.example/' }] }

/** Every type in an area, each naming the entries of all areas where it can name one, with the area's own word everywhere. */
function entriesOf(area: Area): readonly (readonly [string, SiteFile])[] {
  const word = common[area]
  const at = (type: string, values: Record<string, unknown>, slug = `${type}-${word}`): readonly [string, SiteFile] => {
    const path = `content/intranet/${area}/${type}/${slug}.md`
    return [path, entryFile(path, { titolo: `Titolo ${word}`, descrizione: `Descrizione ${word}.`, body: `Testo ${word}.`, argomenti: ['Lavoro'], ...values })]
  }
  const all = (type: string) => areas.map((other) => `${type}-${common[other]}`)
  return [
    ...areas.map((other) => at('faq', { domanda: `Domanda ${word}?`, servizio: `servizio-${common[other]}` }, `faq-${word}-${other}`)),
    at('servizio', service),
    at('notizia', { tipo: 'interna' }),
    at('evento', { tipo: 'Corso', inizio: '2026-12-01T09:00', sede: 'Sala', destinatari: 'Tutti.', costo: 'Gratuito', contatti: [{ tipo: 'Email', valore: 'a@prova.example' }] }),
    at('documento', { tipo: 'Circolare', data_scadenza: '2027-01-31', servizi: all('servizio') }),
    at('pagina', {}),
    at('progetto', { ruolo_comune: 'Partner', inizio: '2026-01-01', obiettivi: [`Obiettivo ${word}`] }),
    ...areas.map((other) => at('obiettivo', { anno: 2026, settore: 'Uno', progetto: `progetto-${common[other]}` }, `obiettivo-${word}-${other}`)),
    at('rubrica', { nome: 'Anna', cognome: word, ente: 'prova', ruolo: 'Impiegata', email: 'anna@prova.example', gruppi: ['urp'], sostituto: 'rubrica-zafferone' }),
    at('intervento', { chi: 'Anna', canali: ['sito'], data: '2026-12-01', stato: 'idea' }),
  ]
}

const files = new Map(areas.flatMap(entriesOf))

test('nothing of an area is named outside its own path', () => {
  const live = open(INTRANET, files)
  assert.equal(live.problems(), [])
  for (const area of areas.filter((item) => item !== 'tutti')) {
    const named = outputsWith(live, common[area])
    assert.ok(named.length > 15)
    assert.equal(named.filter((out) => !out.startsWith(`${area}/`)), [])
  }
})

test('whatever is written in an area, no byte changes outside its own path', () => {
  const others = [...files].filter(([path]) => !path.startsWith('content/intranet/prato/'))
  const live = open(INTRANET, new Map(others))
  const { written, removed } = live.update({ files: new Map(entriesOf('prato')) })
  assert.ok(written.length > 15)
  assert.equal([...written, ...removed].filter((out) => !out.startsWith('prato/')), [])
})

test('an area may name what belongs to everybody', () => {
  const live = open(INTRANET, files)
  assert.ok(outputsWith(live, common.tutti).some((out) => out.startsWith('prato/')))
})

test('what an area writes takes from others neither a name they use nor its link', () => {
  const faq = 'content/intranet/tutti/faq/domanda.md'
  const own = entryFile('content/intranet/tutti/servizio/x.md', { titolo: 'Quello di tutti', ...service })
  const asking = entryFile(faq, { domanda: 'Dove?', body: 'Qui.', servizio: 'sale' })
  const live = open(INTRANET, new Map([[faq, asking], ['content/intranet/tutti/servizio/sale.md', own]]))
  const namesake = 'content/intranet/cantagallo/servizio/sale.md'
  const { written } = live.update({ files: new Map([[namesake, entryFile(namesake, { titolo: 'Quello di Cantagallo', ...service })]]) })
  assert.equal(written.filter((out) => !out.startsWith('cantagallo/')), [])
  assert.match(textAt(live, 'tutti/faq/domanda/index.html') ?? '', '/intranet/tutti/servizio/sale/')
})

test('a file of others is on the site because of what all who may open it may read, not because an area shows it', () => {
  const [file, path] = ['content/intranet/tutti/media/non-ancora.pdf', 'content/intranet/prato/pagina/spia.md']
  const live = open(INTRANET, new Map([[file, { oid: 'a'.repeat(40), changedAt: null }], [path, entryFile(path, { body: 'Il [documento](/tutti/media/non-ancora.pdf).' })]]))
  assert.not.ok(live.outputs().has('tutti/media/non-ancora.pdf'))
  const common = 'content/intranet/tutti/pagina/annuncio.md'
  live.update({ files: new Map([[common, entryFile(common, { body: 'Il [documento](/tutti/media/non-ancora.pdf).' })]]) })
  assert.ok(live.outputs().has('tutti/media/non-ancora.pdf'))
})

test('no page of the intranet is for search engines', () => {
  const live = open(INTRANET, files)
  const pages = [...live.outputs()].filter(([out]) => out.endsWith('.html'))
  assert.ok(pages.every(([, output]) => output.kind === 'text' && output.text.includes('<meta name="robots" content="noindex, nofollow"')))
  assert.not(live.outputs().has('sitemap.xml'))
  assert.not(live.outputs().has('novita.xml'))
})

test.run()
