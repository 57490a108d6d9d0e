import { readdir, readFile } from 'node:fs/promises'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { fieldsOn } from '../../../../lib/model/content-type.ts'
import type { Entry } from '../../../../lib/model/entry.ts'
import { parseEntry } from '../../../../lib/model/parse.ts'
import { serializeEntry } from '../../../../lib/model/serialize.ts'
import { typesOn } from '../../../../lib/model/types.ts'
import { publicFacts } from '../../../../lib/site/history/public-facts.ts'
import { openSite } from '../../../../lib/site/open-site.ts'
import type { Queries } from '../../../../lib/site/queries.ts'
import type { SiteFile } from '../../../../lib/site/site-input.ts'
import { OUTPUTS } from '../../../../templates/outputs.ts'
import { ASSETS, entryFile, PUBLIC, TODAY } from '../input.ts'
import { asked, historyOf, PATH, version } from './scene.ts'

const CANARY = 'Canarino'

/** The sample page of each type with the most in it, as a page of the site of the tests. */
async function fullestPages(): Promise<readonly Entry[]> {
  const names = (await readdir('content/prato', { recursive: true })).filter((name) => name.endsWith('.md')).sort()
  const read = names.map(async (name) => parseEntry(`content/prova/${name}`, await readFile(`content/prato/${name}`), 'public'))
  const entries = (await Promise.all(read)).flatMap((result) => ('entry' in result ? [result.entry] : []))
  return typesOn('public').flatMap(({ name }) => {
    // A question is read on the page of all questions, which has no history.
    const own = entries.filter(({ type }) => type === name && name !== 'faq')
    return own.sort((a, b) => Object.keys(b.values).length - Object.keys(a.values).length).slice(0, 1)
  })
}

/** The entry with a word more in each text of it, one at a time; `null` where the model would not have it. */
function* withCanary(value: unknown): Generator<unknown> {
  if (typeof value === 'string') yield `${CANARY} ${value}`
  if (Array.isArray(value)) for (const [i, one] of value.entries()) for (const next of withCanary(one)) yield value.with(i, next)
  else if (typeof value === 'object' && value !== null) for (const [key, one] of Object.entries(value)) for (const next of withCanary(one)) yield { ...value, [key]: next }
}

function fileOf(entry: Entry): SiteFile {
  return { oid: 'f'.repeat(40), bytes: new TextEncoder().encode(serializeEntry(entry)), changedAt: null }
}

test('whatever a history tells of a field, the page itself tells: nothing that is kept for the staff is in it', async () => {
  const pages = await fullestPages()
  const live = openSite({ site: PUBLIC, sites: [PUBLIC], today: TODAY, files: new Map(pages.map((entry) => [entry.path, fileOf(entry)])), assets: ASSETS, outputs: OUTPUTS })
  const hidden: string[] = []
  let told = 0
  for (const entry of pages) {
    const extra = { referente: 'una-persona', nota_modifica: 'Una nota.', ...entry.values }
    for (const values of withCanary(extra)) {
      const result = parseEntry(entry.path, fileOf({ ...entry, values: values as Entry['values'] }).bytes ?? new Uint8Array(), 'public')
      if (!('entry' in result)) continue
      let facts = ''
      live.show((site) => (facts = JSON.stringify(publicFacts(site, entry, result.entry))))
      if (!facts.includes(CANARY)) continue
      told++
      const page = live.preview({ files: new Map([[entry.path, fileOf(result.entry)]]) }, entry.path) ?? ''
      if (!page.includes(CANARY)) hidden.push(`${entry.path}: ${facts}`)
    }
  }
  assert.equal(hidden, [])
  assert.ok(told > 60, `${String(told)} texts were tried`)
})

test('who looks after a page, when to look at it again and what is said of the change are no facts', () => {
  const hidden = ['referente', 'data_revisione', 'nota_modifica', 'cronologia_dal']
  const history = historyOf(version('2026-10-01T08:00'), version('2026-10-02T08:00', { referente: 'anna-verdi', data_revisione: '2027-08-08', nota_modifica: 'Ecco perché.', cronologia_dal: '2026-10-02' }))
  const [before, after] = history.versions.map(entryOf)
  assert.equal(asked(history, (site) => publicFacts(site, before as Entry, after as Entry)), [])
  for (const type of typesOn('public')) for (const key of hidden) assert.ok(fieldsOn(type, 'public').some(([name]) => name === key), `${type.name} has no ${key} any more`)
})

test('a page that is not on the site has no name in a history, neither its title nor its address', () => {
  const place = (values: Readonly<Record<string, unknown>>) => entryFile('content/prova/polizia/luogo/rocca-segreta.md', { titolo: 'Rocca segreta', tipo: 'Castello', indirizzo: 'Via 1', cap: '59100', lat: 43.9, lon: 11.1, accesso: 'A piedi.', contatti: [{ tipo: 'Telefono', valore: '0574 000000' }], body: 'Una rocca.', ...values })
  const history = historyOf(version('2026-10-01T08:00'), version('2026-10-02T08:00', { luoghi: ['rocca-segreta'] }))
  const [before, after] = history.versions.map(entryOf)
  const facts = (values: Readonly<Record<string, unknown>>) => asked(history, (site: Queries) => publicFacts(site, before as Entry, after as Entry).map(({ sentence }) => sentence), new Map([['content/prova/polizia/luogo/rocca-segreta.md', place(values)]]))
  assert.equal(facts({}), ['Luoghi: collega anche «Rocca segreta»'])
  assert.equal(facts({ data_pubblicazione: '2026-12-24' }), [])
  assert.equal(facts({ data_scadenza: '2026-11-01' }), [])
})

function entryOf({ bytes }: { readonly bytes: Uint8Array | null }): Entry | null {
  const result = bytes && parseEntry(PATH, bytes, 'public')
  return result && 'entry' in result ? result.entry : null
}

test.run()
