import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { makeIndex } from '../../../scripts/search/make-index.ts'
import { NoSearchProblem } from '../../../scripts/search/no-search-problem.ts'
import { warmSearch } from '../../../scripts/server/warm-search.ts'
import type { SearchDocument } from '../../../templates/search/document.ts'
import { canary } from '../../leaks/canary.ts'
import { filesBelow } from '../../leaks/cold-build.ts'
import { canariesIn } from '../../leaks/decoders.ts'
import { entryFile, INTRANET, open, PUBLIC } from '../../lib/site/input.ts'

const outDir = await mkdtemp(join(tmpdir(), 'ricerca-'))
test.after(() => rm(outDir, { recursive: true, force: true }))

const newsFile = (slug: string, body: string) => {
  const path = `content/${PUBLIC.key}/urp/notizia/${slug}.md`
  return [path, entryFile(path, { tipo: 'notizia', body })] as const
}
const [kept, gone] = [canary(1), canary(2)]
const live = open(PUBLIC, new Map([newsFile('resta', `Parole ${kept}.`), newsFile('va-via', `Parole ${gone}.`)]))
const made: (readonly SearchDocument[])[] = []
const events: string[] = []
const search = warmSearch({ outDir, log: (event) => events.push(event), make: (documents) => (made.push(documents), makeIndex(documents)) })
test.after(() => search.stop())
const filesOf = async (key: string) => new Map(await filesBelow(join(outDir, key)).catch(() => []))
const found = async () => new Set([...(await filesOf(PUBLIC.key)).values()].flatMap((bytes) => [...canariesIn(bytes)]))

test('nothing is made before the portal is ready; then the search of each public site is, and an intranet has none', async () => {
  search.watch(PUBLIC, live)
  search.watch(INTRANET, open(INTRANET, new Map()))
  await search.changed(PUBLIC)
  assert.is(made.length, 0)
  search.start()
  await search.settled()
  assert.is(made.length, 1)
  assert.equal(await found(), new Set([kept, gone]))
  assert.is((await filesOf(INTRANET.key)).size, 0)
})

test('what is taken off the site is out of its search at once, before the next one is made', async () => {
  const [path] = newsFile('va-via', '')
  live.update({ files: new Map([[path, null]]) })
  await search.changed(PUBLIC)
  assert.not.ok((await found()).has(gone))
  await search.settled()
  assert.equal(await found(), new Set([kept]))
})

test('a text that is another is found by its new words, and the files of the search before are there for who has it open, until the next', async () => {
  const before = [...(await filesOf(PUBLIC.key)).keys()].filter((out) => out.includes('fragment'))
  const [path, file] = newsFile('resta', 'Tutt’altre parole.')
  live.update({ files: new Map([[path, file]]) })
  await search.changed(PUBLIC)
  await search.settled()
  const after = await filesOf(PUBLIC.key)
  assert.ok(before.every((out) => after.has(out)))
  assert.is(made.length, 3)
  await search.changed(PUBLIC)
  await search.settled()
  assert.is(made.length, 3, 'where nothing it says has changed, none is made')
})

test('where none can be made the log says why, and the site goes on', async () => {
  const refused = warmSearch({ outDir, log: (event) => events.push(event), make: () => Promise.reject(new NoSearchProblem('none')) })
  refused.watch(PUBLIC, live)
  refused.start()
  await refused.settled()
  await refused.stop()
  assert.equal(events.filter((event) => event !== 'search-made'), ['search-not-made'])
})

test.run()
