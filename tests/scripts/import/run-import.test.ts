import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { Problem } from '../../../lib/errors/problem.ts'
import { splitFrontMatter } from '../../../lib/model/front-matter.ts'
import { parseEntry } from '../../../lib/model/parse.ts'
import { serializeEntry } from '../../../lib/model/serialize.ts'
import { SAMPLE } from '../../lib/import/wordpress/sample.ts'
import { filesBelow, openStage } from './stage.ts'

const stage = await openStage()
test.after(stage.remove)
const imported = await stage.run('--out', stage.at('fuori'), '--with-drafts')
const content = await filesBelow(stage.at('fuori/content'))
const report = await filesBelow(stage.at('fuori/rapporto'))
const page = (path: string): { readonly body: string; readonly [key: string]: unknown } => {
  const text = Buffer.from(content.get(`prova/${path}.md`) ?? '', 'latin1').toString('utf8')
  const { data, body } = splitFrontMatter(text)
  return { ...(data as Record<string, unknown>), body }
}
const notes = (code: string) => imported.notes.filter((note) => note.code === code)

async function problemOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
  return 'none'
}

test('every page that comes in is one the model accepts, in the form content is kept in', () => {
  const pages = [...content].filter(([path]) => path.endsWith('.md'))
  assert.ok(pages.length > 40)
  for (const [path, text] of pages) {
    const bytes = Buffer.from(text, 'latin1')
    const result = parseEntry(`content/${path}`, bytes, 'public')
    assert.ok('entry' in result, path)
    if ('entry' in result) assert.is(serializeEntry(result.entry), bytes.toString('utf8'), path)
  }
})

test('a service keeps its fields, its office, its documents, its phases, and what has no field is in its text', () => {
  const service = page('urp/servizio/iscrizione-nido')
  assert.is(service.titolo, 'Iscrizione al nido d’infanzia')
  assert.is(service.come_fare, '1. Compila il modulo\n2. Invialo')
  assert.equal(service.cosa_serve, { intro: 'Per fare domanda servono:', elenco: ['la carta d’identità valida', 'l’Isee'] })
  assert.equal(service.tempi, { testo: 'Entro 30 giorni.', fasi: [{ titolo: 'Esce la graduatoria', data: '2026-06-15' }] })
  assert.equal(service.accesso, { online: { url: 'https://servizi.prova.example/nido', etichetta: 'Fai domanda in rete' }, uffici: ['urp'] })
  assert.equal(service.condizioni, [{ titolo: 'Condizioni del servizio nido', file: '/urp/media/condizioni.pdf' }])
  assert.match(service.body, 'Il nido è aperto\\\nda settembre.\n\nSi paga una **retta**.')
  assert.match(service.body, '## Come si conosce l’esito\n\nLa graduatoria esce a giugno.')
  assert.match(service.body, '[Modulo di iscrizione al nido](/amministrazione/documenti-e-dati/modulo-nido/)')
  assert.equal(page('urp/documento/modulo-nido').servizi, ['iscrizione-nido'])
})

test('people have their appointments, places their coordinates, events the hour that was on the poster, contacts are folded in', () => {
  assert.equal(page('giunta/persona/anna-verdi').incarichi, [{ tipo: 'politico', ruolo: 'Sindaca', unita: 'giunta', inizio: '2024-06-10' }])
  const place = page('urp/luogo/palazzo-comunale')
  assert.equal([place.lat, place.lon, place.orari], [43.8807, 11.0966, ['lunedì 9:00–13:00', 'martedì 15:00–17:00']])
  assert.equal(place.contatti, [{ tipo: 'Telefono', valore: '+39 0574 000000' }, { tipo: 'PEC', valore: 'urp@pec.prova.example' }, { tipo: 'Email', valore: 'urp@prova.example' }])
  assert.equal(place.immagine, { file: '/urp/media/palazzo.png', alt: 'Il palazzo visto dalla piazza' })
  const event = page('urp/evento/festa')
  assert.equal([event.inizio, event.fine, event.luogo, event.costo], ['2026-11-07T18:00', '2026-11-07T23:00', 'palazzo-comunale', 'Intero: 5 €; Bambini: gratis'])
  assert.equal([page('urp/unita/urp').genitore, page('urp/unita/urp').responsabile], ['area-servizi', 'anna-verdi'])
  assert.is(page('urp/notizia/comunicato-7').data_pubblicazione, '2025-12-31')
})

test('links lead to the new pages, and hostile ones nowhere', () => {
  const { body } = page('urp/notizia/ponte-chiuso')
  assert.match(body, '[nido](/servizi/educazione-e-formazione/iscrizione-nido/)')
  assert.match(body, '[il palazzo](/vivere-il-comune/luoghi/palazzo-comunale/)')
  assert.match(body, '| Giorno | Ora |')
  assert.not.match(body, /javascript|<script|onerror|pagina-sparita/)
  assert.equal(notes('unsafe-link').map(({ sample }) => sample), ['javascript:alert(document.cookie)'])
  assert.ok(notes('link-nowhere').some(({ sample }) => sample.endsWith('/pagina-sparita/')))
})

test('of two pages that ask for one name both come in, and so do two files', () => {
  assert.is(page('urp/notizia/ponte-chiuso-2').titolo, 'Il ponte è chiuso')
  assert.ok(content.has('prova/urp/dataset/modulo-nido-2.md'))
  assert.equal(page('urp/notizia/due-foto').immagine, { file: '/urp/media/foto-2.png', alt: 'Un’altra foto' })
  assert.match(page('urp/notizia/due-foto').body, '![Il ponte](/urp/media/foto.png)')
  assert.is.not(content.get('prova/urp/media/foto.png'), content.get('prova/urp/media/foto-2.png'))
})

test('files are what they say they are, and the others are told: programs, drawings that run, files that are not there', () => {
  assert.equal([...content.keys()].filter((path) => path.includes('/media/')).sort(), ['condizioni.pdf', 'foto-2.png', 'foto.png', 'modulo-nido.pdf', 'palazzo.png'].map((name) => `prova/urp/media/${name}`).concat('prova/giunta/media/cv-verdi.pdf').sort())
  assert.equal(notes('media-refused').map(({ what }) => what.slice(what.lastIndexOf('/') + 1)).sort(), ['finta.jpg', 'logo.svg', 'passwd'])
  assert.ok(notes('media-missing').some(({ what }) => what === '2024/05/sparito.pdf'))
  assert.ok(notes('media-no-alt').some(({ what }) => what === '/urp/media/foto.png'))
})

test('nothing is lost: what cannot be a page is kept as text with the reason, and what nobody may see did not come', () => {
  assert.equal([...report.keys()].filter((path) => path.startsWith('scarti/')).sort(), ['amm-trasparente/provvedimento-12-137', 'documento/deliberazione', 'evento/incontro', 'luogo/parco', 'persona/luca-neri', 'servizio/appena-cominciato', 'unita/ufficio-parco'].map((name) => `scarti/${name}.md`))
  const left = Buffer.from(report.get('scarti/evento/incontro.md') ?? '', 'latin1').toString('utf8')
  assert.match(left, 'il campo «Costo» è obbligatorio: compilalo.')
  assert.match(left, 'Alle nove.')
  assert.equal([...report.keys()].filter((path) => path.startsWith('bozze/')).sort(), ['con-parola', 'non-ancora-pronta', 'solo-per-noi'].map((name) => `bozze/notizia/${name}.md`))
  const everything = [...content.values(), ...report.values()].join('\n')
  for (const secret of ['segreta.persona', 'Maria Rossi', 'Buttata', 'Un commento.']) assert.not.ok(everything.includes(secret), secret)
  // Each element of the export is in the count, once.
  assert.is(imported.tally.types.reduce((sum, { found }) => sum + found, 0), SAMPLE.length)
})

test('what a person must know is told: unknown terms with the nearest, broken relations, personal data without telling them', () => {
  assert.equal(notes('term-unknown').map(({ what }) => what), ['argomenti: Famiglie numerose'])
  assert.equal(notes('relation-broken').map(({ sample }) => sample), ['999'])
  assert.equal(notes('relation-waiting').map(({ sample }) => sample).sort(), ['Luca Neri', 'Ufficio del parco'])
  assert.equal(notes('personal').map(({ sample }) => sample).sort(), ['IT6…', 'RSS…'])
  assert.equal(notes('notice-as-news').map(({ of }) => of?.title), ['Avviso senza fine'])
  assert.equal(notes('field-dropped').map(({ what }) => what), ['settore_merceologico'])
  const words = Buffer.from(report.get('index.html') ?? '', 'latin1').toString('utf8')
  assert.not.match(words, /RSSMRA80A01H501U|0542811101000000123456/)
  assert.match(words, 'Immagini senza testo alternativo')
  assert.not.match(words, /<script|<style|style="|onerror/)
})

test('importing again gives the same bytes and touches nothing', async () => {
  const again = await stage.run('--out', stage.at('fuori'), '--with-drafts')
  assert.equal([...again.entries], [...imported.entries])
  assert.equal(await filesBelow(stage.at('fuori')), new Map([...content].map(([path, text]) => [`content/${path}`, text] as [string, string]).concat([...report].map(([path, text]) => [`rapporto/${path}`, text]))))
})

test('what was missing is written once and the page comes in, with all that waited for it; the earlier files follow', async () => {
  await writeFile(stage.at('completare.yml'), 'tutti:\n  evento: { costo: Ingresso libero }\npagine:\n  "21": { indirizzo: Via del Parco, cap: "59100" }\n')
  const filled = await stage.run('--out', stage.at('fuori'), '--with-drafts', '--fill', stage.at('completare.yml'))
  const now = await filesBelow(stage.at('fuori/content'))
  assert.ok(now.has('prova/urp/evento/incontro.md'))
  assert.ok(now.has('prova/ufficio-parco/unita/ufficio-parco.md'))
  assert.match(now.get('prova/urp/servizio/iscrizione-nido.md') ?? '', '    - ufficio-parco')
  assert.equal(filled.aside.map(({ id }) => id).sort(), [137, 41, 71, 81])
  // Without it they go again, for nobody changed them.
  await stage.run('--out', stage.at('fuori'), '--with-drafts')
  assert.equal(await filesBelow(stage.at('fuori/content')), content)
})

test('a file that somebody changed or wrote is never overwritten, and then nothing at all is written', async () => {
  const mine = stage.at('fuori/content/prova/urp/notizia/ponte-chiuso.md')
  await writeFile(mine, 'cambiata a mano')
  await writeFile(stage.at('completare.yml'), 'tutti: { evento: { costo: Gratis } }')
  assert.is(await problemOf(stage.run('--out', stage.at('fuori'), '--fill', stage.at('completare.yml'))), 'files-in-the-way')
  assert.not.ok((await filesBelow(stage.at('fuori/content'))).has('prova/urp/evento/incontro.md'))
  assert.is(await readFile(mine, 'utf8'), 'cambiata a mano')
  await stage.run('--out', stage.at('fuori'), '--with-drafts', '--replace')
  assert.equal(await filesBelow(stage.at('fuori/content')), content)
})

test('into a site that has pages: theirs stay, a name they have is not taken, and a second time is like the first', async () => {
  const theirs = stage.at('content/prova/comunicazione/notizia/ponte-chiuso.md')
  await mkdir(join(theirs, '..'), { recursive: true })
  await writeFile(theirs, 'una pagina che c’era')
  const args = ['--into', stage.at('content'), '--report', stage.at('rapporto')]
  const first = await stage.run(...args)
  assert.ok(first.entries.has('content/prova/urp/notizia/ponte-chiuso-2.md'))
  assert.ok(first.entries.has('content/prova/urp/notizia/ponte-chiuso-3.md'))
  const before = await filesBelow(stage.at('content'))
  await stage.run(...args)
  assert.equal(await filesBelow(stage.at('content')), before)
  assert.is(await readFile(theirs, 'utf8'), 'una pagina che c’era')
})

test('a link of the file system that leads out of the copy of the files is not followed', async () => {
  await writeFile(stage.at('segreto.pdf'), '%PDF-1.4 segreto')
  await rm(stage.at('uploads/2024/05/Condizioni.pdf'))
  await symlink(stage.at('segreto.pdf'), stage.at('uploads/2024/05/Condizioni.pdf'))
  const { notes: told } = await stage.run('--out', stage.at('altrove'))
  assert.ok(told.some(({ code, what }) => code === 'media-missing' && what === '2024/05/Condizioni.pdf'))
  assert.not.match([...(await filesBelow(stage.at('altrove'))).values()].join('\n'), '%PDF-1.4 segreto')
})

test('what was asked wrongly is refused in words, with nothing written', async () => {
  const asked: readonly (readonly string[])[] = [[], ['--out', 'a', '--into', 'b'], ['--out', stage.at('x'), '--site', 'nessuno'], ['--out', stage.at('x'), '--owner', 'nessuno'], ['--out', stage.at('x'), '--media', stage.at('nessuna')], ['--out', stage.at('x'), '--fill', stage.at('export.xml')], ['--out', stage.at('x'), '--inesistente'], ['--out', stage.at('x'), '--report', stage.at('uploads')]]
  for (const args of asked) assert.is(await problemOf(stage.run(...args)), 'import-option', args.join(' '))
  await writeFile(stage.at('export.xml'), 'non è XML')
  assert.is(await problemOf(stage.run('--out', stage.at('x'))), 'unreadable-export')
  assert.equal(await filesBelow(stage.at('x')).catch(() => new Map()), new Map())
})

test.run()
