import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { buildSiteAssets } from '../../scripts/assets/site.ts'
import { openWarmSites } from '../../scripts/server/warm-sites.ts'
import { NOTICE, notice, openScene, type Scene } from '../lib/workflow/scene.ts'

const scene = await openScene()
const assetsDir = join(scene.dir, 'assets')
await mkdir(assetsDir)
const assets = await buildSiteAssets(assetsDir)
test.after(() => scene.end())

const SLUGS = ['mercato', 'chiusura-ponte', 'fiera', 'vaccini']
const MARKS = ['Uno', 'Due', 'Tre']
let hour = 0

interface Edit {
  readonly slug: string
  /** `null` takes the notice away. */
  readonly title: string | null
  readonly expires: string | null
}
const edit: fc.Arbitrary<Edit> = fc.record({
  slug: fc.constantFrom(...SLUGS),
  title: fc.option(fc.constantFrom(...MARKS)),
  expires: fc.option(fc.constantFrom('2026-11-22', '2026-11-24')),
})

async function warmSites(outDir: string, now = scene.work.now) {
  const pages = await openWarmSites({ forge: scene.forge, published: scene.work.published, now, assets, assetsDir, outDir, imagesDir: join(scene.dir, 'immagini') })
  while (await pages.tellMore()) continue
  return pages
}

async function write({ forge, work, person }: Scene, { slug, title, expires }: Edit): Promise<void> {
  const path = `content/prato/polizia/notizia/${slug}.md`
  const { files } = await work.published()
  if (title === null && !files.some((file) => file.path === path)) return
  const text = title === null ? null : notice('polizia', title, 'Testo.', expires ? { data_scadenza: expires } : {})
  const content = text === null ? null : new TextEncoder().encode(text)
  await forge.seed([{ author: await person('vigile'), at: Date.parse('2026-11-01T00:00:00Z') + ++hour * 3_600_000, message: slug, changes: [{ path, content }] }])
}

async function contentsOf(folder: string): Promise<Record<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name)).sort()
  return Object.fromEntries(await Promise.all(files.map(async (file) => [relative(folder, file), await readFile(file, 'latin1')] as const)))
}

test('whatever is published, what is served is what a build from nothing makes, byte for byte', async () => {
  const warm = join(scene.dir, 'caldo')
  const pages = await warmSites(warm)
  let round = 0
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      for (const one of edits) await write(scene, one)
      await pages.refresh()
      while (await pages.tellMore()) continue
      const cold = join(scene.dir, `freddo-${++round}`)
      await warmSites(cold)
      assert.equal(await contentsOf(warm), await contentsOf(cold))
    }),
    { numRuns: 12 },
  )
})

test('a page that is taken away is no file any more, in no list and in no feed', async () => {
  await write(scene, { slug: 'fiera', title: 'Fiera del filato', expires: null })
  const folder = join(scene.dir, 'tolta')
  const pages = await warmSites(folder)
  const holds = async () => Object.entries(await contentsOf(folder)).filter(([, text]) => text.includes('Fiera del filato')).length
  assert.ok((await holds()) >= 2, 'its page and its list')
  await write(scene, { slug: 'fiera', title: null, expires: null })
  await pages.refresh()
  assert.is(await holds(), 0)
})

test('a new day takes away what has expired, though nobody published', async () => {
  await write(scene, { slug: 'vaccini', title: 'Vaccini in piazza', expires: '2026-11-24' })
  let now = Date.parse('2026-11-24T22:30:00Z')
  const folder = join(scene.dir, 'domani')
  const pages = await warmSites(folder, () => now)
  const page = async () => Object.keys(await contentsOf(folder)).includes('prato/novita/notizie/vaccini/index.html')
  assert.ok(await page(), '23:30 in Italy: still the last day')
  now += 3_600_000
  await pages.refresh()
  assert.not.ok(await page())
})

test('what lies in a site’s folder and is no page of it is removed at the start', async () => {
  const folder = join(scene.dir, 'estranei')
  await warmSites(folder)
  await writeFile(join(folder, 'prato/vecchia.html'), 'di un altro tempo')
  await warmSites(folder)
  assert.not.ok(Object.keys(await contentsOf(folder)).includes('prato/vecchia.html'))
})

test('a page nobody can read as an entry leaves the others built', async () => {
  const path = NOTICE
  await scene.forge.seed([{ author: await scene.person('elena'), at: Date.now(), message: 'a mano', changes: [{ path, content: new Uint8Array([0xff, 0xfe]) }] }])
  const folder = join(scene.dir, 'rotta')
  await warmSites(folder)
  assert.ok(Object.keys(await contentsOf(folder)).includes('prato/index.html'))
})

test.run()
