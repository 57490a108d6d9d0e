import { spawnSync } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { openEmbeddedForge } from '../../../lib/forge/embedded/open-embedded-forge.ts'
import { publishedReader } from '../../../lib/workflow/published.ts'
import { COPY } from '../../../scripts/backup/layout.ts'
import { readCopy } from '../../../scripts/backup/read-copy.ts'
import { restoreCopy } from '../../../scripts/restore/restore-copy.ts'
import { DATA } from '../../../scripts/server/data-dir.ts'
import { openWarmSites } from '../../../scripts/server/warm-sites.ts'
import { ASSETS } from '../../lib/site/input.ts'
import { portale } from '../../lib/forge/people.ts'
import { bytesBelow, openPortalFolder } from '../backup/portal-folder.ts'
import { moduleOf } from '../../module-of.ts'

const portal = await openPortalFolder()
test.after(() => portal.end())
for (let n = 0; n < 5; n++) await portal.write()
await portal.log.flush()
const { folder } = await portal.backup({ keyFile: join(portal.dataDir, DATA.key) })
const copy = await readCopy(folder)
const place = (name: string) => join(portal.root, name)
const restored = (target: string, replace = false) => restoreCopy({ copy, target, replace, now: Date.now() })
const refused = (work: Promise<unknown>) => work.then(() => 'no error', (error: unknown) => (error as { code?: string }).code)

/** What a portal over a folder serves: its sites, file by file. */
async function served(dataDir: string): Promise<Readonly<Record<string, string>>> {
  const forge = await openEmbeddedForge({ dir: join(dataDir, DATA.repository), committer: portale })
  const outDir = join(portal.root, 'siti')
  await rm(outDir, { recursive: true, force: true })
  const pages = await openWarmSites({ forge, published: publishedReader(forge), now: () => Date.parse('2026-11-23T10:00:00Z'), assets: ASSETS, assetsDir: portal.root, outDir, imagesDir: place('immagini') })
  while (await pages.tellMore()) continue
  await forge.shutDown()
  return bytesBelow(outDir)
}

/** Everything a repository holds: each ref, each proposal, each file in force with its history. */
async function held(dataDir: string) {
  const forge = await openEmbeddedForge({ dir: join(dataDir, DATA.repository), committer: portale })
  const head = await forge.head()
  const files = await forge.list(head, '')
  const held = { head, proposals: await forge.proposals(), files: await Promise.all(files.map(async ({ path }) => [path, Buffer.from((await forge.read(head, path)) ?? []).toString('latin1'), await forge.history(path)])) }
  await forge.shutDown()
  return held
}

function command(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...moduleOf('scripts/restore.ts'), ...args], { encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

test('what comes back is what was there, byte for byte: archive, store, log, key, and the sites that are served', async () => {
  const target = place('tornato')
  await restored(target)
  assert.equal(await held(target), await held(portal.dataDir))
  for (const name of [DATA.store, DATA.accessLog]) assert.equal(await bytesBelow(join(target, name)), await bytesBelow(join(portal.dataDir, name)), name)
  assert.equal(await readFile(join(target, DATA.key)), await readFile(join(portal.dataDir, DATA.key)))
  const [now, before] = [await served(target), await served(portal.dataDir)]
  assert.ok(Object.keys(before).length > 20)
  assert.equal(now, before)
})

test('what is for its owner only is so again, and the web server may pass through to the sites', async () => {
  const target = place('permessi')
  await restored(target)
  const modes = await Promise.all([DATA.key, DATA.store, DATA.repository].map(async (name) => (await stat(join(target, name))).mode & 0o077))
  assert.equal(modes, [0, 0, 0])
  // As `serve` wants it: whoever else is on the machine passes through no more.
  assert.is((await stat(target)).mode & 0o777, 0o710)
})

test('a portal goes on with a restored folder: a proposal is made and published in it', async () => {
  const target = place('avanti')
  await restored(target)
  const forge = await openEmbeddedForge({ dir: join(target, DATA.repository), committer: portale })
  const proposal = await forge.propose({ branch: 'cms/prova/dopo', title: 'Dopo', kind: 'change', author: portale, message: 'Dopo', base: await forge.head(), changes: [{ path: 'content/prova/urp/media/dopo.svg', content: new Uint8Array([60]) }] })
  await forge.merge({ number: proposal.number, expectedTip: proposal.tip, by: portale, message: 'Pubblica', trailers: [] })
  assert.equal(await forge.read(await forge.head(), 'content/prova/urp/media/dopo.svg'), new Uint8Array([60]))
  await forge.shutDown()
})

test('a folder that holds something is left alone, and put aside when that is asked for', async () => {
  const target = place('piena')
  await mkdir(target)
  await writeFile(join(target, 'mio.txt'), 'di prima')
  assert.is(await refused(restored(target)), 'target-not-empty')
  assert.equal(await bytesBelow(target), { 'mio.txt': 'di prima' })
  const { former } = await restored(target, true)
  assert.equal(await bytesBelow(former ?? ''), { 'mio.txt': 'di prima' })
  assert.ok((await readdir(target)).includes(DATA.repository))
})

test('a portal that is running is not put aside', async () => {
  assert.is(await refused(restored(portal.dataDir, true)), 'portal-running')
  assert.equal((await readdir(portal.root)).filter((name) => /nuovo|prima/.test(name) && name.startsWith('dati')), [])
})

test('a copy that changes between the control and the writing restores nothing', async () => {
  const [path = ''] = [...copy.sums.keys()].filter((name) => name.startsWith(`${DATA.store}/`))
  const former = await readFile(join(folder, path))
  await chmod(join(folder, path), 0o600)
  await writeFile(join(folder, path), 'altro')
  assert.is(await refused(restored(place('tardi'))), 'spoilt-copy')
  await writeFile(join(folder, path), former)
  assert.equal((await readdir(portal.root)).filter((name) => name.startsWith('tardi')), [])
})

test('each damaged, missing or added file of a copy is named, and nothing is restored', async () => {
  const { folder: spoilt } = await portal.backup()
  const sums = [...(await readCopy(spoilt)).sums.keys()]
  const [changed = '', missing = '', linked = ''] = [`${DATA.repository}/objects/`, `${DATA.store}/`, `${DATA.accessLog}/`].map((root) => sums.find((path) => path.startsWith(root)))
  await chmod(join(spoilt, changed), 0o600)
  const bytes = await readFile(join(spoilt, changed))
  await rm(join(spoilt, changed))
  await writeFile(join(spoilt, changed), Buffer.concat([bytes, Buffer.from([0])]))
  await rm(join(spoilt, missing))
  await rename(join(spoilt, linked), place('altrove'))
  await symlink(place('altrove'), join(spoilt, linked))
  await mkdir(join(spoilt, DATA.repository, 'hooks'))
  await writeFile(join(spoilt, DATA.repository, 'hooks', 'post-update'), '#!/bin/sh')
  const target = place('da-rovinata')
  const { status, said } = command(spoilt, '--into', target)
  assert.is(status, 1)
  for (const [what, path] of [['è cambiato', changed], ['manca', missing], ['manca', linked], ['in più', `${DATA.repository}/hooks/post-update`]]) assert.ok(said.includes(`${what}: ${path}\n`), `${path}: ${said}`)
  assert.match(said, /4 file da guardare/)
  assert.is(await stat(target).catch(() => null), null)
})

test('a manifest that names a place outside of the portal is refused by that name', async () => {
  const { folder: hostile } = await portal.backup()
  const manifest = join(hostile, COPY.sums)
  const text = await readFile(manifest, 'utf8')
  await rm(manifest)
  await writeFile(manifest, `${text}${'ab'.repeat(32)}  ${DATA.store}/../../fuori\n${'ab'.repeat(32)}  ${DATA.repository}/hooks/update\n`)
  const { status, said } = command(hostile, '--into', place('da-ostile'))
  assert.is(status, 1)
  for (const path of [`${DATA.store}/../../fuori`, `${DATA.repository}/hooks/update`]) assert.ok(said.includes(`nome che nessuna copia contiene: ${path}`), said)
  assert.equal((await readdir(portal.root)).filter((name) => /fuori|da-ostile/.test(name)), [])
})

test('the whole command: a copy comes back, and what to do next is said', () => {
  const { status, said } = command(folder, '--into', place('comando'))
  assert.is(status, 0, said)
  assert.match(said, /Ripristinato in .*comando: \d+ file\.\n/)
  assert.match(said, /Ora avvia il portale con DATA_DIR=.*comando/)
})

test.run()
