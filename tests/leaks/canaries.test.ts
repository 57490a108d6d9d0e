import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { audienceOf } from './audience.ts'
import { canary } from './canary.ts'
import { coldBuildAndSearch, splitOut, madeAssets } from './cold-build.ts'
import { canariesIn } from './decoders.ts'
import { CHANNELS, markedContent } from './marked-content.ts'

const dir = await mkdtemp(join(tmpdir(), 'canarini-'))
test.after(() => rm(dir, { recursive: true, force: true }))

const content = join(dir, 'content')
// All of them are on the site: what is not there yet, or no more, is another test's.
const marks = await markedContent(content, ['intranet'], 'intranet', (values) => ({ ...values, data_pubblicazione: '2026-01-02', data_scadenza: '2099-12-31' }))
const { sites, strangersTo } = await audienceOf(content)
const built = await coldBuildAndSearch(sites, sites, content, join(dir, 'out'), await madeAssets(join(dir, 'assets')))
const found = new Map([...built].map(([path, bytes]) => [path, canariesIn(bytes)]))
const placesOf = new Map<string, string[]>()
for (const [path, words] of found) for (const word of words) placesOf.set(word, [...(placesOf.get(word) ?? []), path])

test('every entry of every area of the intranet carries a canary in each channel', () => {
  const entries = new Set([...marks.values()].map(({ entry }) => entry))
  assert.ok(entries.size > 70)
  assert.ok(marks.size > entries.size * 11, `${marks.size}`)
})

test('no canary comes out in a file that someone may read who may not read its entry: four sites, every encoding', () => {
  const leaks = [...placesOf].flatMap(([word, paths]) => {
    const mark = marks.get(word)
    if (!mark) return [`${word}: nobody put it there`]
    return paths.map((path) => [path, strangersTo(mark.entry, ...splitOut(path))] as const).filter(([, who]) => who.length > 0).map(([path, who]) => `${mark.channel} of ${mark.entry} in ${path}, for ${who.join(', ')}`)
  })
  assert.equal(leaks, [])
})

for (const channel of CHANNELS) {
  test(`and the search would see it: the ${channel} of every entry comes out where its readers read`, () => {
    const missing = [...marks].filter(([word, mark]) => mark.channel === channel && !placesOf.has(word)).map(([, { entry }]) => entry)
    assert.equal(missing, [])
  })
}

test('a title put into a page of others is seen', () => {
  const [word = '', mark] = [...marks].find(([, { entry, channel }]) => channel === 'title' && entry.includes('/prato-personale/')) ?? []
  assert.ok(mark && built.has('intranet/index.html'))
  assert.ok(canariesIn(Buffer.concat([built.get('intranet/index.html') ?? Buffer.alloc(0), Buffer.from(word)])).has(word))
  assert.ok(strangersTo(mark.entry, 'intranet', 'index.html').includes('davide-riva'))
  assert.ok(strangersTo(mark.entry, 'prato', 'index.html').includes('nessuno'))
  assert.equal(strangersTo(mark.entry, 'intranet', 'prato-personale/index.html'), [])
  assert.not.ok(marks.has(canary(99_999)))
})

test.run()
