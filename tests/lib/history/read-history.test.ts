import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { FileChange } from '../../../lib/forge/commit.ts'
import { MOST, readHistory } from '../../../lib/history/read-history.ts'
import type { PageHistory } from '../../../lib/site/history/page-history.ts'
import { scratch } from '../forge/embedded/scratch.ts'

const test = suite('what was published of a page')

const PAGE = 'content/prato/urp/notizia/mercato.md'
const OTHER = 'content/prato/urp/notizia/fiera.md'
const FILE = 'content/prato/urp/media/pianta.pdf'
const REFERENCE = '/urp/media/pianta.pdf'

const put = (path: string, text: string): FileChange => ({ path, content: new TextEncoder().encode(text) })
const take = (path: string): FileChange => ({ path, content: null })
const market = (day: string) => `Il mercato del lunedì si sposta in piazza Duomo, ${day}, dalle otto alle due.`

async function told(commits: readonly (readonly FileChange[])[], page = { path: PAGE, media: [] as readonly string[] }): Promise<PageHistory> {
  const { forge, dispose } = await scratch(commits.map((changes) => ({ changes })))
  try {
    return await readHistory(forge, page)
  } finally {
    await dispose()
  }
}

const texts = ({ versions }: PageHistory) => versions.map(({ bytes }) => bytes && new TextDecoder().decode(bytes))
const slugs = ({ versions }: PageHistory) => versions.map(({ path }) => path.split('/').at(-1))

test('is each of its texts, the oldest first, and the moments when it was not there', async () => {
  const history = await told([[put(PAGE, 'uno'), put(OTHER, 'x')], [put(OTHER, 'y')], [put(PAGE, 'due')], [take(PAGE)], [put(PAGE, 'tre')]])
  assert.equal(texts(history), ['uno', 'due', null, 'tre'])
  assert.is(history.whole, true)
})

test('is the newest part of many, and says that it is not all', async () => {
  const history = await told(Array.from({ length: MOST + 3 }, (_, i) => [put(PAGE, String(i))]))
  assert.is(history.versions.length, MOST)
  assert.is(texts(history).at(-1), String(MOST + 2))
  assert.is(history.whole, false)
})

test('goes on under the name it had before, and not with what had its name', async () => {
  const moved = await told([[put(OTHER, market('uno'))], [put(OTHER, market('due'))], [put(PAGE, 'Tutt’altra cosa che era qui.')], [take(PAGE)], [take(OTHER), put(PAGE, market('due'))], [put(PAGE, market('tre'))]])
  assert.equal(slugs(moved), ['fiera.md', 'fiera.md', 'mercato.md', 'mercato.md'])
  assert.equal(texts(moved), [market('uno'), market('due'), market('due'), market('tre')])
})

test('begins with itself where another page only went at the same moment', async () => {
  const unlike = await told([[put(OTHER, 'La fiera del filato apre sabato con cento banchi.')], [take(OTHER), put(PAGE, market('uno'))]])
  assert.equal(slugs(unlike), ['mercato.md'])
  const ofAnotherType = await told([[put('content/prato/urp/evento/mercato.md', market('uno'))], [take('content/prato/urp/evento/mercato.md'), put(PAGE, market('uno'))]])
  assert.equal(slugs(ofAnotherType), ['mercato.md'])
})

test('changes when a file it needs is another, and not for what the file was before the page', async () => {
  const history = await told([[put(FILE, 'vecchia')], [put(PAGE, 'uno'), put(FILE, 'prima')], [put(OTHER, 'x')], [put(FILE, 'seconda')]], { path: PAGE, media: [REFERENCE] })
  assert.equal(texts(history), ['uno', 'uno'])
  const [first, second] = history.versions.map(({ media }) => media.get(REFERENCE))
  assert.ok(first && second && first !== second)
})

test.run()
