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

// Each question begins with an empty cache, as a reader's first does: a large index is read anew every time.
const QUERIES = { sample: 24, corpus: 8 } as const
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
  console.log(say.entries(made.show((queries) => queries.paths().length)))
  console.log(say.took('the index, made', spreadOf(times)))
  console.log(say.times('the index, made / all pages of the site, made', spreadOf(times).median / pages))
  await reportQuestions(files, questionsOf(made, QUERIES[which]), homeBytesOf(made))
}

async function reportQuestions(files: IndexFiles, questions: readonly string[], homeBytes: number): Promise<void> {
  const whole = [...files].reduce((sum, [path, bytes]) => sum + wireBytes(path, bytes), 0)
  const begun: number[] = []
  const asked: number[] = []
  for (const question of questions) {
    const { start, answer } = await costOf(files, question)
    begun.push(start)
    asked.push(answer)
  }
  const query = spreadOf(asked)
  console.log(say.bytes('the search begins (script, program, list of words, filters)', spreadOf(begun).median))
  console.log(say.bytesOf(`a question and its first ten answers (${questions.length} questions)`, query))
  console.log(say.times('a question / the whole index', query.median / whole))
  console.log(say.times('a question / the HTML of the home page, compressed', query.median / homeBytes))
}

/** What a browser with an empty cache loads to begin, and then for one question with the text of its first answers. */
async function costOf(files: IndexFiles, question: string): Promise<{ readonly start: number; readonly answer: number }> {
  const counted = await openCountedEngine(files)
  try {
    await counted.engine.filters()
    const start = counted.takeBytes() + wireBytes('pagefind.js', files.get('pagefind.js') ?? new Uint8Array())
    const { hits } = await find(counted.engine, question, () => Promise.resolve(new Set()))
    await Promise.all(hits.slice(0, SHOWN).map(({ data }) => data()))
    return { start, answer: counted.takeBytes() }
  } finally {
    await counted.end()
  }
}

function homeBytesOf(live: LiveSite): number {
  const home = live.outputs().get('index.html')
  return home?.kind === 'text' ? gzipSync(home.text).byteLength : NaN
}

/** Two words of titles spread over the site. */
function questionsOf(live: LiveSite, most: number): readonly string[] {
  const titles = live.show((queries) => queries.paths().map((path) => queries.card(path)?.title ?? ''))
  const step = Math.max(1, Math.floor(titles.length / most))
  const questions = titles.filter((_, i) => i % step === 0).map((title) => splitWords(title).filter((word) => word.length > 3).slice(0, 2).join(' '))
  return questions.filter((question) => question !== '').slice(0, most)
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
