import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { contentType, fieldsOn } from '../../../lib/model/content-type.ts'
import { text } from '../../../lib/model/fields/build.ts'
import { schemaOfFields } from '../../../lib/model/fields/schema.ts'
import { labelOfPath } from '../../../lib/model/labels.ts'
import { MAX_ENTRY_BYTES, parseEntry } from '../../../lib/model/parse.ts'
import { news } from '../../../lib/model/types/news.ts'
import { editorConfig } from '../../../lib/model/decap/config.ts'
import { parseSites } from '../../../lib/model/sites.ts'
import { readFileSync } from 'node:fs'
import * as v from 'valibot'

const PATH = 'content/prato/urp/notizia/prova.md'
const GOOD = '---\ntitolo: Prova\ndescrizione: Una prova.\nufficio: urp\ntipo: notizia\ndata_pubblicazione: 2026-03-02\ndata_revisione: 2027-03-02\n---\n\nTesto.\n'

function sentences(source: string | Uint8Array, path = PATH): string {
  const result = parseEntry(path, typeof source === 'string' ? new TextEncoder().encode(source) : source, 'public')
  return 'issues' in result ? result.issues.map((issue) => issue.sentence).join('\n') : ''
}

test('a good entry has no issue', () => assert.is(sentences(GOOD), ''))

const BAD: readonly (readonly [title: string, source: string | Uint8Array, sentence: RegExp])[] = [
  ['front matter that is not YAML', '---\ntitolo: [\n---\n', /i campi in testa al file non si leggono/],
  ['no front matter', 'Solo testo', /i campi in testa al file non si leggono/],
  ['front matter in a language that runs', '---js\n{ titolo: process.exit() }\n---\n', /i campi in testa al file non si leggono/],
  ['a key written twice', GOOD.replace('titolo: Prova', 'titolo: Prova\ntitolo: Ancora'), /i campi in testa al file non si leggono/],
  ['an alias bomb', GOOD.replace('titolo: Prova', 'x: &x [a, a]\ny: [*x, *x]\ntitolo: Prova'), /i campi in testa al file non si leggono/],
  ['bytes that are not UTF-8', new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]), /non è in UTF-8/],
  ['a body of 5 MB', GOOD + 'a'.repeat(5_000_000), /supera 1 MB/],
  ['a missing title', GOOD.replace('titolo: Prova\n', ''), /«Titolo» è obbligatorio/],
  ['a blank title', GOOD.replace('titolo: Prova', 'titolo: "  "'), /«Titolo» è obbligatorio/],
  ['a missing text', GOOD.replace('\nTesto.\n', ''), /«Testo» è obbligatorio/],
  ['a field nobody knows', GOOD.replace('tipo: notizia', 'tipo: notizia\ncolore: rosso'), /«colore» non esiste/],
  ['a day that does not exist', GOOD.replace('2026-03-02', '2026-02-30'), /deve essere una data che esiste/],
  ['a kind of another site', GOOD.replace('tipo: notizia', 'tipo: interna'), /deve essere una voce dell’elenco/],
  ['a notice without an end', GOOD.replace('tipo: notizia', 'tipo: avviso'), /«Data di scadenza»: scrivi fino a quando/],
  ['an office that is not its folder', GOOD.replace('ufficio: urp', 'ufficio: scuola'), /deve essere «urp»/],
  ['an image without its words', GOOD.replace('tipo: notizia', 'tipo: notizia\nimmagine: { file: /urp/media/a.png }'), /testo alternativo/],
  ['an image from elsewhere', GOOD.replace('tipo: notizia', 'tipo: notizia\nimmagine: { file: "https://altro.example/a.png", alt: a }'), /deve essere un file caricato nel sito/],
  ['an image that climbs', GOOD.replace('tipo: notizia', 'tipo: notizia\nimmagine: { file: /urp/media/../../x.png, alt: a }'), /deve essere un file caricato nel sito/],
  ['characters nobody sees', GOOD.replace('Prova', '"Pro\\u202eva"'), /caratteri invisibili/],
  ['a number where text is', GOOD.replace('titolo: Prova', 'titolo: 7'), /«Titolo» deve essere un testo/],
]

for (const [title, source, sentence] of BAD) {
  test(`an entry with ${title} is refused with a sentence`, () => {
    const said = sentences(source)
    assert.match(said, sentence)
    assert.ok(said.startsWith(PATH), 'the file is named')
  })
}

for (const path of ['content/prato/urp/notizia/../x.md', 'content/prato/urp/notizia/X.md', '/etc/passwd', 'content/prato/notizia/x.md', 'content/prato/urp/notizia/x.md/y.md', 'content/prato/urp/../../intranet/tutti/x.md']) {
  test(`${path} is no place for an entry`, () => assert.match(sentences(GOOD, path), /non è il posto di una pagina/))
}

test('an entry of a megabyte is still read', () => {
  const filler = 'Parole. '.repeat(20_000)
  assert.is(sentences(GOOD.replace('Testo.', filler.trim())), '')
  assert.ok(filler.length < MAX_ENTRY_BYTES)
})

test('a field added in one line is validated, labelled and in the editor', () => {
  const longer = contentType({ ...news, fields: { ...news.fields, quartiere: text('Quartiere', { required: true, hint: 'Dove accade.' }) } })
  const schema = schemaOfFields(fieldsOn(longer, 'public'))
  const { issues } = v.safeParse(schema, {})
  assert.ok(issues?.some((issue) => v.getDotPath(issue as v.GenericIssue) === 'quartiere'))
  assert.is(labelOfPath(fieldsOn(longer, 'public'), ['quartiere']), 'Quartiere')
  const sites = parseSites(readFileSync('content/siti.yml', 'utf8'))
  const config = editorConfig({ sites, types: [longer], owners: () => [{ value: 'urp', label: 'URP' }], today: '2026-11-23', siteUrl: 'http://localhost' })
  const field = config.collections.find(({ name }) => name === 'prato-notizia')?.fields.find(({ name }) => name === 'quartiere')
  assert.is(field?.label, 'Quartiere')
  assert.is(field?.required, true)
})

test.run()
