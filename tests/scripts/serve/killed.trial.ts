import { execFileSync } from 'node:child_process'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { openEmbeddedForge } from '../../../lib/forge/embedded/open-embedded-forge.ts'
import { publishedReader } from '../../../lib/workflow/published.ts'
import { PORTAL } from '../../../scripts/server/portal-person.ts'
import { openWarmSites } from '../../../scripts/server/warm-sites.ts'
import { builtAssets } from '../../built-assets.ts'
import { editingAt, notice } from './editing.ts'
import { ask, openPlace, serveModule, type Serving, startServing } from './serving.ts'
import { smallContent } from './small-content.ts'

const LIVES = 50
const PATH = 'content/prova/urp/notizia/avviso-che-cambia.md'
const OTHER = 'content/prova/urp/notizia/bozza-di-carla.md'
const module = await serveModule()
const { site: assets, siteDir: assetsDir } = await builtAssets()
const [content, place] = [await smallContent(), await openPlace()]
const repository = join(place.dataDir, 'contenuti.git')
let living: Serving | undefined
test.after(async () => {
  living?.child.kill('SIGKILL')
  await place.end()
  await rm(content, { recursive: true, force: true })
})

/** What was answered with 200 before a server died: the sign of each publication, of each save of the other editor. */
const acknowledged = { published: [] as string[], saved: [] as string[] }

/** One life: readers read, Carla saves, Anna proposes, Bruno publishes, and somewhere in the middle of it the server dies. */
async function live(life: number, publicationMs: number): Promise<{ readonly publishing: number | null }> {
  const serving = startServing(module, place.environment, ...(life === 0 ? ['--first-content', content] : []))
  living = serving
  assert.ok(await serving.ready, serving.errors())
  if (life > 0) await assertSound(life)
  const { save, send, publish } = editingAt(place)
  let dead = false
  let publishing: number | null = null
  const until = async (work: () => Promise<unknown>) => {
    while (!dead) await work().catch(() => undefined)
  }
  const readers = [until(async () => {
    await sleep(15)
    const page = await ask(place.port, 'GET', '/prova/novita/notizie/')
    if (!dead) assert.ok(page.status === 200 && page.text.includes('</html>'), `a reader sees a whole page: ${page.status}`)
  })]
  let drafts = 0
  let tip: string | null = null
  const other = until(async () => {
    const sign = `bozza-${life}-${++drafts}`
    tip = (await save('carla-blu', OTHER, notice('La bozza di Carla', sign), tip ?? (await openTip(OTHER)))).tip
    acknowledged.saved.push(sign)
  })
  const publisher = (async () => {
    const sign = `avviso-${life}`
    const saved = await save('anna-verdi', PATH, notice('Un avviso che cambia', sign), await openTip(PATH))
    const sent = await send('anna-verdi', PATH, saved.tip)
    publishing = Date.now()
    // At any moment of the publication, and a little before and after it.
    setTimeout(() => {
      dead = true
      serving.child.kill('SIGKILL')
    }, Math.random() * publicationMs)
    await publish('bruno-neri', { ...saved, ...sent })
    acknowledged.published.push(sign)
  })()
  await publisher.catch((error: unknown) => {
    if (!dead) throw error
  })
  const took = publishing === null || dead ? null : Date.now() - publishing
  await serving.ended
  dead = true
  await Promise.all([...readers, other])
  return { publishing: took }
}

async function openTip(path: string): Promise<string | null> {
  const cookie = await place.cookieOf(path === PATH ? 'anna-verdi' : 'carla-blu')
  const open = JSON.parse((await ask(place.port, 'POST', '/api/cms/proposals', { cookie, body: {} })).text) as readonly { readonly path: string; readonly tip: string }[]
  return open.find((proposal) => proposal.path === path)?.tip ?? null
}

/** After a death: the repository is whole, nothing that was acknowledged is missing, readers see what is in force. */
async function assertSound(life: number): Promise<void> {
  assert.is(execFileSync('git', ['-C', repository, 'fsck', '--strict', '--no-dangling'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }), '')
  const forge = await openEmbeddedForge({ dir: repository, committer: PORTAL })
  try {
    const line = new Set((await Promise.all((await forge.publications(PATH, 200)).map(async ({ after }) => (after ? new TextDecoder().decode(await forge.blob(after)) : '')))).map((text) => /avviso-\d+/.exec(text)?.[0]))
    assert.equal(acknowledged.published.filter((sign) => !line.has(sign)), [], `every acknowledged publication is there after ${life} deaths`)
    const draft = (await forge.proposals({ open: true })).find(({ branch }) => branch.includes('bozza-di-carla'))
    const kept = draft ? new TextDecoder().decode((await forge.read(draft.tip, OTHER)) ?? new Uint8Array()) : ''
    const [last, seen] = [acknowledged.saved.at(-1), /bozza-(\d+)-(\d+)/.exec(kept)]
    if (last) assert.ok(seen && orderOf(seen[0]) >= orderOf(last), `the last acknowledged save is there: ${last}, ${seen?.[0]}`)
    // To build everything anew takes as long as all the rest; what a death spoils in the sites stays spoilt until it is looked at.
    if (life % 5 === 0) await assertServedAsBuilt(forge)
  } finally {
    await forge.shutDown()
  }
}

function orderOf(sign: string): number {
  const [, life = 0, draft = 0] = sign.split('-').map(Number)
  return life * 1_000_000 + draft
}

/** What lies in the folders of the sites is what a build from nothing makes of what is in force, byte for byte. */
async function assertServedAsBuilt(forge: Awaited<ReturnType<typeof openEmbeddedForge>>): Promise<void> {
  const outDir = join(place.dataDir, '..', 'da-zero')
  await rm(outDir, { recursive: true, force: true })
  const pages = await openWarmSites({ forge, published: publishedReader(forge), now: Date.now, assets, assetsDir, outDir, imagesDir: join(outDir, '..', 'immagini') })
  while (await pages.tellMore()) continue
  const built = await filesBelow(outDir)
  const served = join(place.dataDir, 'siti')
  const deadline = Date.now() + 10_000
  // Histories are told in the background for a moment after a start.
  while (!isSame(await filesBelow(served), built) && Date.now() < deadline) await sleep(50)
  assert.equal([...(await filesBelow(served))].filter(([path, bytes]) => built.get(path) !== bytes).map(([path]) => path), [])
  assert.is((await filesBelow(served)).size, built.size)
}

// The search is made when it is quiet; half a file has a name that no output has, and is removed at a start.
async function filesBelow(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name)).filter((file) => !file.includes('/pagefind/'))
  return new Map(await Promise.all(files.map(async (file) => [file.slice(folder.length), await readFile(file, 'latin1').catch(() => '')] as const)))
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([path, bytes]) => b.get(path) === bytes)
}

test(`a server that is killed ${LIVES} times in the middle of a publication loses nothing that it said was done`, async () => {
  let [publicationMs, cut] = [600, 0]
  for (let life = 0; life < LIVES; life++) {
    const { publishing } = await live(life, publicationMs)
    if (publishing === null) cut++
    // However fast the machine is, about half of them die before the answer.
    publicationMs = Math.min(20_000, publicationMs * (publishing === null ? 1.25 : 0.8))
  }
  const last = (living = startServing(module, place.environment))
  assert.ok(await last.ready, last.errors())
  await assertSound(LIVES)
  last.child.kill('SIGTERM')
  assert.is(await last.ended, 0)
  assert.ok(cut >= LIVES / 4, `enough of them died before the answer: ${cut}`)
  assert.ok(acknowledged.published.length >= 3 && acknowledged.saved.length >= LIVES / 2, `and enough was answered: ${acknowledged.published.length} ${acknowledged.saved.length}`)
})

test.run()
