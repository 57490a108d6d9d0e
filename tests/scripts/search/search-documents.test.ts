import { gunzipSync } from 'node:zlib'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { makeIndex } from '../../../scripts/search/make-index.ts'
import { NoSearchProblem } from '../../../scripts/search/no-search-problem.ts'
import { searchDocuments } from '../../../templates/search/documents.tsx'
import { sampleSite } from '../../templates/site-in-memory.ts'

const { site, live, texts } = await sampleSite('cantagallo', '2026-11-27')
const documents = live.show((queries) => [...searchDocuments(queries)])
const files = await makeIndex(documents)

/** What the index holds of each page: inside its files, which are compressed. */
const fragments = new Map([...files].filter(([path]) => path.startsWith('fragment/')).map(([, bytes]) => {
  const text = gunzipSync(bytes).toString('utf8')
  const fragment = JSON.parse(text.slice(text.indexOf('{'))) as { url: string; content: string; meta: Record<string, string>; filters: Record<string, string[]> }
  return [fragment.url, fragment] as const
}))

test('the search knows every page of the site that holds an entry, and no page that is not there', () => {
  const entries = live.show((queries) => queries.paths().map((path) => `${site.base}${queries.card(path)?.url.slice(1) ?? ''}`))
  assert.ok(entries.length > 80)
  for (const url of entries) assert.ok(fragments.has(url), url)
  for (const url of fragments.keys()) {
    const out = `${url.slice(site.base.length).replace(/#.*$/, '')}index.html`
    assert.ok(texts.has(out), `${url} is a page of the site`)
  }
})

test('of a service it has the words that people wrote, what it is, whose and about what; nothing of the header, of the footer or of an address', () => {
  const service = fragments.get('/cantagallo/servizi/agricoltura-e-pesca/fare-legna/')
  assert.ok(service)
  assert.equal(service.meta.tipo, 'Servizio')
  assert.equal(service.filters.Tipo, ['Servizi'])
  assert.equal(service.filters.Ufficio, ['Ufficio Boschi e agricoltura'])
  assert.ok((service.filters.Argomento ?? []).length > 0)
  assert.match(service.content, /^Fare legna nei boschi del Comune\. /)
  assert.match(service.content, /venti quintali/)
  for (const around of ['Vai al contenuto', 'Regione Toscana', 'Codice fiscale', 'https://', 'CC-BY-4.0', site.pec]) assert.not(service.content.includes(around), around)
})

test('equal pages give an equal index, byte for byte', async () => {
  const again = await makeIndex(live.show((queries) => [...searchDocuments(queries)]))
  assert.equal([...again.keys()], [...files.keys()])
  for (const [path, bytes] of files) assert.ok(Buffer.from(bytes).equals(again.get(path) ?? Buffer.alloc(0)), path)
})

test('of Pagefind only what the search page needs goes out', () => {
  const kinds = new Set([...files.keys()].map((path) => path.replace(/it_[0-9a-f]+/, '*')))
  assert.equal([...kinds].sort(), ['filter/*.pf_filter', 'fragment/*.pf_fragment', 'index/*.pf_index', 'pagefind-entry.json', 'pagefind.*.pf_meta', 'pagefind.js', 'parole.txt', 'wasm.it.pagefind'])
})

test('where the program that makes it is missing, a person is told what that means and what to do', async () => {
  process.env.PAGEFIND_EXTENDED_BINARY_PATH = '/non/esiste'
  const said = console.error
  console.error = () => undefined
  try {
    await makeIndex(documents)
    assert.unreachable()
  } catch (error) {
    assert.instance(error, NoSearchProblem)
    assert.match((error as NoSearchProblem).remedy, /dalla A alla Z/)
  } finally {
    console.error = said
    delete process.env.PAGEFIND_EXTENDED_BINARY_PATH
  }
})

test.run()
