import { gzipSync } from 'node:zlib'
import { type LiveSite, openSite } from '../../lib/site/open-site.ts'
import type { SiteInput } from '../../lib/site/site-input.ts'
import { parseSites } from '../../lib/model/sites.ts'
import { OUTPUTS } from '../../templates/outputs.ts'
import { searchDocuments } from '../../templates/search/documents.tsx'
import { find } from '../../templates/search/find.ts'
import { splitWords } from '../../templates/search/words-of.ts'
import { readSite } from '../build/read-site.ts'
import { readContent } from '../seed/read-content.ts'
import { type IndexFiles, makeIndex } from '../search/make-index.ts'
import { CORPUS_SITE, generateCorpus } from './corpus.ts'
import { openCountedEngine, wireBytes } from './counted-engine.ts'
import { spreadOf, timed } from './spread.ts'
import { BENCH_WORDS as say } from './words.ts'

const QUERIES = 24
/** Results whose text is loaded with the first answer. */
const SHOWN = 10
const NO_ASSETS = { style: { text: '', hash: '' }, fonts: [], portal: '', sprite: '', marks: '', search: '', rating: '', forms: '', files: [] }

/** What a question costs a reader, and what its index costs the build, for a site of the sample and for one of 10,000 pages. */
export async function searchCost(which: 'sample' | 'corpus'): Promise<void> {
  const input = which === 'sample' ? await sampleInput() : corpusInput()
  let live: LiveSite | null = null
  const pages = await timed(() => Promise.resolve((live = openSite({ ...input, outputs: OUTPUTS }))))
  if (!live) return
  const made = live as LiveSite
  let files: IndexFiles = new Map()
  const rounds = which === 'sample' ? 3 : 1
  const times: number[] = []
  for (let i = 0; i < rounds; i++) times.push(await timed(async () => { files = await makeIndex(made.show((queries) => [...searchDocuments(queries)])) }))
  const whole = [...files].reduce((sum, [path, bytes]) => sum + wireBytes(path, bytes), 0)
  const home = made.outputs().get('index.html')
  const homeBytes = home?.kind === 'text' ? gzipSync(home.text).byteLength : NaN

  const counted = await openCountedEngine(files)
  try {
    await counted.engine.filters()
    const start = counted.takeBytes() + wireBytes('pagefind.js', files.get('pagefind.js') ?? new Uint8Array())
    const bytes: number[] = []
    for (const question of questionsOf(made)) {
      const one = await openCountedEngine(files)
      await one.engine.filters()
      one.takeBytes()
      const { hits } = await find(one.engine, question, () => Promise.resolve(new Set()))
      await Promise.all(hits.slice(0, SHOWN).map(({ data }) => data()))
      bytes.push(one.takeBytes())
      await one.end()
    }
    const query = spreadOf(bytes)
    console.log(say.entries(made.show((queries) => queries.paths().length)))
    console.log(say.bytes('the search begins (script, program, list of words, filters)', start))
    console.log(say.bytesOf('a question and its first ten answers', query))
    console.log(say.times('a question / the whole index', query.median / whole))
    console.log(say.times('a question / the HTML of the home page, compressed', query.median / homeBytes))
    console.log(say.took('the index, made', spreadOf(times)))
    console.log(say.times('the index, made / all pages of the site, made', spreadOf(times).median / pages))
  } finally {
    await counted.end()
  }
}

/** Two words of titles spread over the site. */
function questionsOf(live: LiveSite): readonly string[] {
  const titles = live.show((queries) => queries.paths().map((path) => queries.card(path)?.title ?? ''))
  const step = Math.max(1, Math.floor(titles.length / QUERIES))
  const questions = titles.filter((_, i) => i % step === 0).map((title) => splitWords(title).filter((word) => word.length > 3).slice(0, 2).join(' '))
  return questions.filter((question) => question !== '').slice(0, QUERIES)
}

async function sampleInput(): Promise<SiteInput> {
  const sites = parseSites(new TextDecoder().decode((await readContent('content')).get('content/siti.yml')))
  const site = sites.find(({ key }) => key === 'prato')
  if (!site) throw new Error('the sample content has no Prato')
  return { site, sites, today: '2026-11-27', files: await readSite('content', site.key), assets: NO_ASSETS }
}

function corpusInput(): SiteInput {
  const files = new Map([...generateCorpus(10_000, 1)].map(([path, bytes], i) => [path, { oid: i.toString(16).padStart(40, '0'), bytes, changedAt: null }]))
  return { site: CORPUS_SITE, sites: [CORPUS_SITE], today: '2026-11-27', files, assets: NO_ASSETS }
}
