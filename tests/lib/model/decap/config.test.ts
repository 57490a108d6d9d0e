import { readFileSync } from 'node:fs'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { contentType } from '../../../../lib/model/content-type.ts'
import { editorConfig, type EditorConfigInput } from '../../../../lib/model/decap/config.ts'
import type { EditorField } from '../../../../lib/model/decap/editor-config.ts'
import { text } from '../../../../lib/model/fields/build.ts'
import { parseSites } from '../../../../lib/model/sites.ts'
import { CONTENT_TYPES } from '../../../../lib/model/types.ts'
import { news } from '../../../../lib/model/types/news.ts'

const sites = parseSites(readFileSync(new URL('../../../../content/siti.yml', import.meta.url), 'utf8'))
const police = [{ value: 'polizia-municipale', label: 'Polizia municipale' }]

function configFor(input: Partial<EditorConfigInput> = {}) {
  return editorConfig({ sites, owners: () => police, today: '2026-11-30', siteUrl: 'https://prato.example/', ...input })
}

function collection(name: string, input: Partial<EditorConfigInput> = {}) {
  const found = configFor(input).collections.find((one) => one.name === name)
  if (!found) throw new Error(name)
  return found
}

function field(fields: readonly EditorField[], name: string): EditorField {
  const found = fields.find((one) => one.name === name)
  if (!found) throw new Error(name)
  return found
}

test('the configuration is plain data that survives its way to the browser', () => {
  const config = configFor()
  assert.equal(JSON.parse(JSON.stringify(config)), config)
})

test('there is one collection for each type a site has, in the model’s order and words', () => {
  const prato = configFor().collections.filter(({ name, hide }) => name.startsWith('prato-') && !hide)
  assert.equal(prato.map(({ name }) => name), CONTENT_TYPES.filter((type) => type.sites.includes('public')).map((type) => `prato-${type.name}`))
  const novita = collection('prato-notizia', { sites: sites.filter(({ key }) => key === 'prato') })
  assert.is(novita.label, 'Novità')
  assert.is(novita.label_singular, 'Notizia o avviso')
  assert.is(novita.description, news.purpose)
  assert.is(collection('prato-notizia').label, 'Prato: Novità')
})

test('fields come in the model’s order, only those of the kind of site, and no two with one name', () => {
  assert.equal(collection('prato-notizia').fields.map(({ name }) => name), Object.entries(news.fields).filter(([, { on }]: [string, { on?: string }]) => on !== 'intranet').map(([name]) => name))
  assert.ok(!collection('intranet-notizia').fields.some(({ name }) => name === 'ufficio' || name === 'luoghi'))
})

test('a field added to a type in one line is in its form', () => {
  const more = contentType({ ...news, fields: { ...news.fields, sottotitolo: text('Sottotitolo', { max: 80, example: 'Due giorni di lavori' }) } })
  const added = field(collection('prato-notizia', { types: [more] }).fields, 'sottotitolo')
  assert.equal(added, { name: 'sottotitolo', label: 'Sottotitolo', required: false, hint: 'Per esempio: Due giorni di lavori', widget: 'string', pattern: ['^(?=[\\s\\S]{0,80}$)', 'al massimo 80 caratteri'] })
})

test('a person sees only the types they may write; beside them, hidden, is what those may refer to', () => {
  const config = configFor({ owners: (site, type) => (site.key === 'prato' && type.name === 'notizia' ? police : []) })
  assert.equal(config.collections.filter(({ hide }) => !hide).map(({ name }) => name), ['prato-notizia'])
  const hidden = config.collections.filter(({ hide }) => hide)
  assert.equal(hidden.map(({ name, folder }) => [name, folder]), [['prato-luogo-riferimenti', 'riferimenti/prato/luogo'], ['prato-persona-riferimenti', 'riferimenti/prato/persona']])
  for (const one of hidden) {
    assert.equal([one.create, one.delete, one.publish], [false, false, false])
    assert.equal(one.fields.map(({ name }) => name), ['titolo'])
  }
})

test('every relation names a collection that is there', () => {
  const config = configFor({ owners: (site) => (site.key === 'intranet' ? [] : police) })
  const names = new Set(config.collections.map(({ name }) => name))
  const related = (fields: readonly EditorField[]): unknown[] => fields.flatMap((one) => [...(one.widget === 'relation' ? [one.collection] : []), ...related(one.fields ?? [])])
  const named = config.collections.filter(({ hide }) => !hide).flatMap(({ fields }) => related(fields))
  assert.ok(named.length > 10)
  assert.equal(named.filter((name) => !names.has(String(name))), [])
})

test('the owner is chosen among those the person may write for, and is given when there is one', () => {
  const [only] = [field(collection('prato-notizia').fields, 'ufficio')]
  assert.equal(only?.options, police)
  assert.is(only?.default, 'polizia-municipale')
  const two = field(collection('intranet-notizia', { owners: () => [{ value: 'tutti', label: 'Tutti' }, { value: 'prato', label: 'Prato' }] }).fields, 'area')
  assert.is(two.default, undefined)
  assert.is(two.required, true)
})

test('a field whose values are names of the rules is chosen from them where they are given, and typed where they are not', () => {
  const registers = { groups: [{ value: 'urp', label: 'urp (Comune di Prato)' }], members: [{ value: 'prato', label: 'Comune di Prato' }] }
  const { fields } = collection('intranet-rubrica', { registers })
  const [groups, member] = [field(fields, 'gruppi'), field(fields, 'ente')]
  assert.equal([groups.widget, groups.multiple, groups.options, groups.required], ['select', true, registers.groups, false])
  assert.equal([member.widget, member.options, member.required], ['select', registers.members, true])
  assert.equal(['gruppi', 'ente'].map((name) => field(collection('intranet-rubrica').fields, name).widget), ['list', 'string'])
})

test('an item of a list that is folded still says what it is: its text, or its first field', () => {
  assert.is(field(collection('intranet-rubrica').fields, 'competenze').summary, '{{fields.voce}}')
  assert.is(field(collection('prato-notizia').fields, 'allegati').summary, '{{fields.titolo}}')
})

test('choices are those of the kind of site', () => {
  const values = (name: string) => (field(collection(name).fields, 'tipo').options as { value: string }[]).map(({ value }) => value)
  assert.equal(values('prato-notizia'), ['notizia', 'comunicato', 'avviso'])
  assert.equal(values('intranet-notizia'), ['interna'])
})

test('a page is dated today and looked at again when the model says; other dates are left to the person', () => {
  const { fields } = collection('prato-notizia')
  assert.equal(['data_pubblicazione', 'data_revisione', 'data_scadenza'].map((name) => field(fields, name).default), ['2026-11-30', '2027-11-30', undefined])
})

test('a group that may be left empty asks for nothing; the server does when it is begun', () => {
  const { fields } = collection('prato-notizia')
  assert.equal(field(fields, 'protocollo').fields?.map(({ required }) => required), [false, false])
  assert.equal(field(collection('prato-servizio').fields, 'cosa_serve').fields?.map(({ required }) => required), [true, true])
})

test('an image asks for its file, what it shows, or that it only decorates', () => {
  assert.equal(field(collection('prato-notizia').fields, 'immagine').fields?.map(({ name, widget }) => [name, widget]), [['file', 'image'], ['alt', 'string'], ['decorativa', 'boolean']])
})

test('files go to the media of the entry’s owner, and those loaded outside an entry to the person’s first one', () => {
  assert.is(collection('prato-notizia').media_folder, '/content/prato/{{ufficio}}/media')
  assert.is(collection('intranet-notizia').media_folder, '/content/intranet/{{area}}/media')
  assert.is(configFor().media_folder, 'content/prato/polizia-municipale/media')
})

test('every pattern is one the browser can read, and accepts the model’s own example', () => {
  const all = (fields: readonly EditorField[]): EditorField[] => fields.flatMap((one) => [one, ...all(one.fields ?? [])])
  for (const { fields } of configFor().collections) {
    for (const one of all(fields)) {
      const example = /Per esempio: (.*)$/.exec(one.hint ?? '')?.[1]
      if (one.pattern && example) assert.match(example, new RegExp(one.pattern[0]))
    }
  }
})

test.run()
