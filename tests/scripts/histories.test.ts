import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Proposal } from '../../lib/forge/proposal.ts'
import { parseSites } from '../../lib/model/sites.ts'
import { emergency } from '../../lib/workflow/decide/emergency.ts'
import { publish } from '../../lib/workflow/publish.ts'
import { reject } from '../../lib/workflow/reject.ts'
import { moveEntry } from '../../lib/workflow/removal/move-entry.ts'
import { saveEntry } from '../../lib/workflow/save-entry.ts'
import { sendToReview } from '../../lib/workflow/send-to-review.ts'
import { buildSiteAssets } from '../../scripts/assets/site.ts'
import { buildSite } from '../../scripts/build/build-site.ts'
import { openWarmSites, type WarmPages } from '../../scripts/server/warm-sites.ts'
import { withGit } from '../lib/forge/embedded/scratch.ts'
import { staged, type Stage } from '../lib/workflow/decide/stage.ts'
import { notice, openScene } from '../lib/workflow/scene.ts'

const test = suite('the history of a page, on a server and in a build')

// Half past nine in Italy, and an hour later at each step.
let now = Date.parse('2026-11-20T08:30:00Z')
const stage: Stage = await staged(await openScene({}, () => now))
const assetsDir = join(stage.dir, 'assets')
await mkdir(assetsDir)
const assets = await buildSiteAssets(assetsDir)
test.after(() => stage.end())

const PLACE = 'content/prato/polizia/notizia/ponte.md'
const OUT = 'prato/novita/notizie/ponte/cronologia/index.html'

async function step<T>(work: () => Promise<T>): Promise<T> {
  now += 3_600_000
  return work()
}

async function publishText(text: string): Promise<Proposal> {
  return step(async () => publish(stage.work, stage.elena, await rewrite(text)))
}

async function rewrite(text: string): Promise<Proposal> {
  const head = await stage.forge.head()
  const base = { head, tip: (await stage.forge.open('cms/prato-notizia/polizia/ponte'))?.tip ?? null }
  const draft = await saveEntry(stage.work, stage.vigile, { requestId: `riscrivo-${String(now)}`, path: PLACE, text, media: [], base, confirmed: true })
  return sendToReview(stage.work, stage.vigile, { name: { collection: 'prato-notizia', slug: 'polizia/ponte' }, tip: draft.tip })
}

function warmSites(outDir: string): Promise<WarmPages> {
  return openWarmSites({ forge: stage.forge, published: stage.work.published, now: () => now, assets, assetsDir, outDir, imagesDir: join(stage.dir, 'immagini') })
}

async function contentsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name)).sort()
  return new Map(await Promise.all(files.map(async (file) => [relative(folder, file), await readFile(file, 'utf8')] as const)))
}

const served = join(stage.dir, 'servito')
const pages = await warmSites(served)
const history = async () => (await contentsOf(served)).get(OUT) ?? ''
const body = (words: string, more = '') => `Il ponte chiude ${words}. Si passa da via Roma.${more}`

test('a new page tells that it came and which office approved it, and no name of a person', async () => {
  await step(async () => publish(stage.work, stage.elena, await stage.sent('ponte', {}, body('lunedì'))))
  await pages.refresh()
  const html = await history()
  assert.match(html, 'La pagina è pubblicata')
  assert.match(html, '20 novembre 2026, ore 10:30')
  assert.match(html, 'Approvata dalla redazione (URP)')
  assert.match(html, 'Ufficio: Ufficio polizia')
  const list = /<ol class="rd-history">.*<\/ol>/s.exec(html)?.[0] ?? ''
  for (const name of [stage.vigile, stage.elena].flatMap(({ id, name, email }) => [id, name, email])) assert.not.match(list, name)
})

test('a change tells when, why and what, with the words that went and came marked', async () => {
  await publishText(notice('polizia', 'Avviso ponte', body('martedì e mercoledì'), { data_scadenza: '2026-12-20', nota_modifica: 'I lavori durano un giorno in più.' }))
  await pages.refresh()
  const html = await history()
  assert.match(html, 'Perché:</span> I lavori durano un giorno in più.')
  assert.match(html, /<del data-diff="deleted">.*?lunedì.*?<\/del>/)
  assert.match(html, /<ins data-diff="inserted">.*?martedì e mercoledì.*?<\/ins>/)
  assert.match(html, 'La scadenza è nuova: 20 dicembre 2026')
})

test('a draft, a text that was rejected and one that was written over before it was published are never told', async () => {
  const rejected = await step(() => rewrite(notice('polizia', 'Avviso ponte', body('ZAFFARELLO'))))
  await step(() => reject(stage.work, stage.elena, { number: rejected.number, tip: rejected.tip, reason: 'BORFANTE' }))
  const written = await step(() => rewrite(notice('polizia', 'Avviso ponte', body('CUSTRELLA'), { nota_modifica: 'DRIMPOLO' })))
  now += 3_600_000
  const over = await stage.rewritten(written, body('di notte'))
  await publish(stage.work, stage.elena, over)
  await step(() => rewrite(notice('polizia', 'Avviso ponte', body('FOLTIGNA'))))
  await pages.refresh()
  const html = await history()
  for (const word of ['ZAFFARELLO', 'BORFANTE', 'CUSTRELLA', 'FOLTIGNA', 'DRIMPOLO']) assert.not.ok([...(await contentsOf(served)).values()].some((text) => text.includes(word)), word)
  assert.match(html, 'di notte')
  const open = await stage.forge.open('cms/prato-notizia/polizia/ponte')
  if (open) await reject(stage.work, stage.elena, { number: open.number, tip: open.tip, reason: 'Basta così.' })
})

test('an emergency says so, and not the reason the newsroom gave itself', async () => {
  const proposal = await step(() => rewrite(notice('polizia', 'Avviso ponte', body('subito'))))
  await emergency(stage.work, stage.elena, { number: proposal.number, tip: proposal.tip, reason: 'GRILLENTO' })
  await pages.refresh()
  const html = await history()
  assert.match(html, 'Pubblicata d’urgenza dalla redazione (URP)')
  assert.not.match(html, 'GRILLENTO')
})

test('a page that moves takes its history along', async () => {
  await step(async () => {
    const draft = await moveEntry(stage.work, stage.elena, { requestId: 'sposta-il-ponte', path: PLACE, head: await stage.forge.head(), owner: 'polizia', slug: 'ponte-nuovo' })
    await publish(stage.work, stage.franco, draft)
  })
  await pages.refresh()
  const files = await contentsOf(served)
  assert.is(files.has(OUT), false)
  const html = files.get('prato/novita/notizie/ponte-nuovo/cronologia/index.html') ?? ''
  assert.match(html, 'La pagina ha cambiato indirizzo')
  assert.match(html, 'martedì e mercoledì')
  assert.match(html, 'La pagina è pubblicata')
})

withGit(test, 'a build of a clone has the same files, byte for byte, and so has a server that starts now', async () => {
  const clone = join(stage.dir, 'copia')
  await promisify(execFile)('git', ['clone', '-q', '--no-local', stage.dir, clone])
  const contentDir = join(clone, 'content')
  const sites = parseSites(await readFile(join(contentDir, 'siti.yml'), 'utf8'))
  const again = join(stage.dir, 'di-nuovo')
  await warmSites(again)
  assert.equal(await contentsOf(again), await contentsOf(served))
  for (const site of sites) {
    const outDir = join(stage.dir, 'costruito', site.key)
    await buildSite({ site, sites, assets, assetsDir, contentDir, outDir, today: '2026-11-20' })
    const [cold, warm] = [await contentsOf(outDir), await contentsOf(join(served, site.key))]
    assert.equal([...cold.keys()], [...warm.keys()], site.key)
    for (const [out, text] of cold) assert.is(warm.get(out), text, `${site.key}/${out}`)
  }
  assert.ok([...(await contentsOf(join(stage.dir, 'costruito'))).keys()].some((out) => out.includes('cronologia')), 'there are histories to compare')
})

withGit(test, 'a clone of the newest part only knows no history: its pages offer none', async () => {
  const clone = join(stage.dir, 'breve')
  await promisify(execFile)('git', ['clone', '-q', '--depth', '1', `file://${stage.dir}`, clone])
  const contentDir = join(clone, 'content')
  const sites = parseSites(await readFile(join(contentDir, 'siti.yml'), 'utf8'))
  const site = sites.find(({ key }) => key === 'prato')
  if (!site) throw new Error('no site')
  const outDir = join(stage.dir, 'costruito-breve')
  await buildSite({ site, sites, assets, assetsDir, contentDir, outDir, today: '2026-11-20' })
  const files = await contentsOf(outDir)
  assert.ok(files.has('novita/notizie/ponte-nuovo/index.html'))
  assert.equal([...files].filter(([out, text]) => out.includes('cronologia') || text.includes('/cronologia/')), [])
})

test('a page that is taken away takes its history with it', async () => {
  await stage.forge.seed([{ author: stage.elena, at: (now += 3_600_000), message: 'a mano', changes: [{ path: 'content/prato/polizia/notizia/ponte-nuovo.md', content: null }] }])
  await pages.refresh()
  const files = await contentsOf(served)
  assert.equal([...files.keys()].filter((out) => out.includes('ponte-nuovo')), [])
  assert.not.ok([...files.values()].some((text) => text.includes('martedì e mercoledì')))
})

test.run()
