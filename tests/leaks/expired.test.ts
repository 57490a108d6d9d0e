import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { MANIFEST_OUT } from '../../lib/history/manifest/place.ts'
import { parseSites } from '../../lib/model/sites.ts'
import { publish } from '../../lib/workflow/publish.ts'
import { nameOfBranch } from '../../lib/workflow/proposal-name.ts'
import { saveEntry } from '../../lib/workflow/save-entry.ts'
import { sendToReview } from '../../lib/workflow/send-to-review.ts'
import { buildSite } from '../../scripts/build/build-site.ts'
import { indexSite } from '../../scripts/search/index-site.ts'
import { makeIndex } from '../../scripts/search/make-index.ts'
import { DATA } from '../../scripts/server/data-dir.ts'
import { openTestPortal } from '../e2e/portal.ts'
import { proposingAt } from '../e2e/proposing.ts'
import { keeping, type Keeping } from '../lib/workflow/forget/keeping.ts'
import { notice } from '../lib/workflow/scene.ts'
import { canary } from './canary.ts'
import { filesBelow, madeAssets } from './cold-build.ts'
import { canariesIn } from './decoders.ts'
import { servedOutputs } from './served.ts'

const CALL = 'content/prato/polizia/notizia/bando.md'
const MARKS = { title: canary(1), body: canary(2), former: canary(3), list: canary(4), listName: canary(5), photoName: canary(6), plain: canary(7), plainName: canary(8), alt: canary(9) }
const ALL = new Set<string>(Object.values(MARKS))
const pdf = (word: string) => new TextEncoder().encode(`%PDF-1.7\n% ${word}\n%%EOF\n`)
const PHOTO = new Uint8Array(await readFile('content/prato/ambiente/media/viale-d-autunno.jpg'))
const LAST_DAY = Date.parse('2026-11-25T10:00:00Z')
const DAY_AFTER = Date.parse('2026-11-25T23:00:01Z')

const dir = await mkdtemp(join(tmpdir(), 'scaduti-'))
const dataDir = join(dir, 'dati')
let close: () => Promise<void> = () => Promise.resolve()
test.after(async () => {
  await close()
  await rm(dir, { recursive: true, force: true })
})
await mkdir(dataDir)
const stage = await keeping()
await publishMarked(stage)
const clone = join(dir, 'copia')
execFileSync('git', ['clone', '-q', stage.dir, clone])
await cp(stage.storeDir, join(dir, 'per-costruire', DATA.store), { recursive: true })
await cp(stage.dir, join(dataDir, DATA.repository), { recursive: true })
await cp(stage.storeDir, join(dataDir, DATA.store), { recursive: true })
await stage.end()

/** A call with a list, a photo and a plain file, published twice, so that there is a history to read. */
async function publishMarked({ elena, forge, vigile, wait, work }: Keeping): Promise<void> {
  const file = (name: string, bytes: Uint8Array) => ({ path: `content/prato/polizia/media/${name}`, bytes })
  const names = { list: `elenco-${MARKS.listName}.pdf`, photo: `foto-${MARKS.photoName}.jpg`, plain: `avviso-${MARKS.plainName}.pdf` }
  const allegati = [{ titolo: 'Elenco', dati_personali: true, file: `/polizia/media/${names.list}` }, { titolo: 'Foto', dati_personali: true, file: `/polizia/media/${names.photo}` }, { titolo: 'Avviso', file: `/polizia/media/${names.plain}` }]
  const media = [file(names.list, pdf(MARKS.list)), file(names.photo, PHOTO), file(names.plain, pdf(MARKS.plain))]
  for (const [times, body] of [`Prima versione, ${MARKS.former}. Si fa domanda online.`, `Seconda versione, ${MARKS.body}. Si fa domanda online.`].entries()) {
    wait(3_600_000)
    const text = notice('polizia', `Bando ${MARKS.title}`, body, { data_scadenza: '2026-11-25', immagine: { file: `/polizia/media/${names.photo}`, alt: `Una foto di ${MARKS.alt}.` }, argomenti: ['Istruzione'], allegati })
    const draft = await saveEntry(work, vigile, { requestId: `bando-segnato-${String(times)}`, path: CALL, text, media: times === 0 ? media : [], base: { head: await forge.head(), tip: null }, confirmed: true })
    await publish(work, elena, await sendToReview(work, vigile, { name: nameOfBranch(draft.branch), tip: draft.tip }))
  }
}

/** Which marks are in some files or in their names, with where. */
function tracesIn(files: Iterable<readonly [string, Uint8Array]>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [out, bytes] of files) {
    for (const word of [...canariesIn(bytes), ...canariesIn(Buffer.from(out))]) if (ALL.has(word)) found.set(word, out)
    if (Buffer.from(bytes).equals(PHOTO)) found.set('the photo itself', out)
  }
  return found
}

async function kept(name: string): Promise<readonly string[]> {
  const files = await readdir(join(dataDir, name), { recursive: true, withFileTypes: true }).catch(() => [])
  return files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries++) {
    if (tries > 600) throw new Error(`never: ${what}`)
    await sleep(50)
  }
}

test('when a publication ends nothing of it is left in what a running portal has on its disk, nor in any answer of it; and the next start has no byte of its files', async () => {
  let now = LAST_DAY
  const opened: Awaited<ReturnType<typeof openTestPortal>>[] = []
  const open = async () => {
    const portal = await openTestPortal({ dataDir, now: () => now, imagesDir: join(dataDir, DATA.images), makeIndex })
    opened.push(portal)
    return portal
  }
  close = async () => void (await Promise.all(opened.map((one) => one.close())))
  const portal = await open()
  const sites = parseSites(execFileSync('git', ['-C', portal.repository, 'cat-file', 'blob', 'main:content/siti.yml']).toString())
  const served = () => filesBelow(join(dataDir, DATA.sites))
  const isMade = async () => (await served()).some(([out]) => out.endsWith('-480.avif')) && (await served()).some(([out]) => out.includes('bando/cronologia/'))
  await until('the images and the history', isMade)
  await portal.searched()
  const before = await served()
  assert.equal([...ALL].filter((word) => !tracesIn(before).has(word)), [], 'on its last day all of it is there, so it would be seen')
  assert.ok(tracesIn(before).has('the photo itself'))
  const [inIndex, inFeeds] = [/pagefind\//, /(feed|novita)\.xml$/].map((pattern) => before.filter(([out]) => pattern.test(out)))
  assert.ok(tracesIn(inIndex ?? []).has(MARKS.body), 'the search has it')
  assert.ok(tracesIn(inFeeds ?? []).has(MARKS.title), 'a feed has it')
  const addresses = await servedOutputs(dataDir, sites)

  now = DAY_AFTER
  const { enter, post, propose } = proposingAt(portal.url)
  const other = await propose('vigile', 'content/prato/polizia/notizia/altro.md', notice('polizia', 'Un altro avviso', 'Non c’entra.'))
  assert.is((await post('/api/cms/publish', { collection: 'prato-notizia', slug: 'polizia/altro', tip: other.tip }, await enter('elena'))).status, 200)
  // The manifest is written beside the next change, with names and sums of what was there: it follows by itself.
  const isManifest = ([out]: readonly [string, Uint8Array]) => out.endsWith(MANIFEST_OUT)
  assert.equal([...tracesIn((await served()).filter((file) => !isManifest(file)))], [], 'at the first look after midnight')
  await until('the manifest names none of it', async () => tracesIn((await served()).filter(isManifest)).size === 0)
  await portal.searched()
  assert.equal([...tracesIn(await served())], [], 'once its search is made again')

  const answers = new Map<string, number>()
  for (const { url } of addresses) {
    const response = await fetch(`${portal.url}${url}`, { redirect: 'manual' })
    answers.set(url, response.status)
    assert.equal([...tracesIn([['', new Uint8Array(await response.arrayBuffer())]])], [], url)
  }
  const gone = [...answers].filter(([url]) => url.includes('bando') || canariesIn(Buffer.from(url)).size > 0)
  assert.ok(gone.length >= 6, `${String(gone.length)} addresses of it`)
  assert.equal(gone.filter(([, status]) => ![404, 410].includes(status)), [])
  await portal.close()

  const again = await open()
  await until('the clock has deleted the files', async () => (await kept(DATA.store)).every((name) => !name.includes('personali')))
  await until('nothing is left of the images made from them', async () => (await kept(DATA.images)).every((name) => !/\.(avif|webp)$/.test(name)))
  await again.close()
  assert.equal([...tracesIn(await Promise.all((await kept(DATA.store)).map(async (name) => [name, await readFile(name)] as const)))], [])
  const register = execFileSync('git', ['-C', again.repository, 'ls-tree', '-r', '--name-only', 'refs/meta/forgotten']).toString().trim().split('\n')
  assert.is(register.length, 2, 'the list and the photo are written down')
})

test('a build from a clone has all of it on its last day, and nothing of it the day after', async () => {
  const assets = await madeAssets(join(dir, 'assets'))
  const contentDir = join(clone, 'content')
  const sites = parseSites(await readFile(join(contentDir, 'siti.yml'), 'utf8'))
  const [site] = sites.filter(({ key }) => key === 'prato')
  if (!site) throw new Error('no site')
  const build = async (today: string, data: string) => {
    process.env.DATA_DIR = join(dir, data)
    const outDir = join(dir, 'costruito')
    const { live, missing } = await buildSite({ site, sites, ...assets, contentDir, outDir, today })
    await indexSite(site, live, outDir)
    return { missing, files: await filesBelow(outDir) }
  }
  const before = process.env.DATA_DIR
  try {
    const onDay = await build('2026-11-25', 'per-costruire')
    assert.equal(onDay.missing, [])
    assert.equal([...ALL].filter((word) => !tracesIn(onDay.files).has(word)), [])
    assert.equal([...tracesIn((await build('2026-11-26', 'per-costruire')).files)], [])
    const without = await build('2026-11-25', 'senza-archivio')
    assert.is(without.missing.length, 2, 'a build without the store says which files it left out')
    const traces = tracesIn(without.files)
    assert.equal([traces.has(MARKS.list), traces.has('the photo itself')], [false, false])
  } finally {
    if (before === undefined) delete process.env.DATA_DIR
    else process.env.DATA_DIR = before
  }
})

test.run()
