import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { compareFiles } from '../../../lib/history/manifest/compare-files.ts'
import { parseManifestHead } from '../../../lib/history/manifest/manifest-head.ts'
import { parseManifest } from '../../../lib/history/manifest/manifest.ts'
import { isOfManifest, MANIFEST_OUT, SIGNATURE_OUT } from '../../../lib/history/manifest/place.ts'
import { signingKey } from '../../../lib/history/signature/signing-key.ts'
import { verify } from '../../../lib/history/signature/verify.ts'
import { filesIn } from '../../../scripts/manifest/files-in.ts'
import { openWarmSites } from '../../../scripts/server/warm-sites.ts'
import { warmManifests } from '../../../scripts/server/warm-manifests.ts'
import { ASSETS } from '../../lib/site/input.ts'
import { notice, openScene } from '../../lib/workflow/scene.ts'

const scene = await openScene()
test.after(() => scene.end())
const [outDir, wholeFolder, assetsDir] = ['siti', 'manifesti', 'stili'].map((name) => join(scene.dir, name)) as [string, string, string]
await mkdir(assetsDir)
const key = signingKey(Buffer.alloc(32, 7))
const software = { version: '0.1.0', commit: 'c'.repeat(40) }
let now = Date.parse('2026-11-23T10:00:00Z')
const manifests = warmManifests({ outDir, wholeFolder, key, software, log: (event, data) => failures.push(`${event} ${JSON.stringify(data)}`) })
const failures: string[] = []
const hashed: string[] = []
const sumsOf = (site: string) => {
  const sums = manifests.sumsOf(site)
  return { ...sums, wrote: (out: string, bytes: Uint8Array | string) => (hashed.push(`${site}/${out}`), sums.wrote(out, bytes)) }
}
const pages = await openWarmSites({ forge: scene.forge, published: scene.work.published, now: () => now, assets: ASSETS, assetsDir, outDir, imagesDir: join(scene.dir, 'immagini'), manifests: { ...manifests, sumsOf } })
while (await pages.tellMore()) continue
const path = 'content/prato/polizia/notizia/mercato.md'
const publish = async (text: string | null) => {
  await scene.forge.seed([{ author: await scene.person('vigile'), at: now, message: 'Una pagina', changes: [{ path, content: text === null ? null : new TextEncoder().encode(text) }] }])
  hashed.length = 0
  await pages.refresh()
}

const textOf = (site: string, whole: boolean) => readFile(whole ? join(wholeFolder, `${site}.json`) : join(outDir, site, MANIFEST_OUT))
async function holds(site: 'prato' | 'intranet'): Promise<void> {
  await manifests.settled()
  const manifest = parseManifest((await textOf(site, site === 'intranet')).toString('utf8'))
  if (!manifest) throw new Error(`no manifest of ${site}`)
  const served = new Map([...(await filesIn(join(outDir, site)))].filter(([out]) => !isOfManifest(out)))
  assert.equal(compareFiles(manifest.files, served), { changed: [], added: [], missing: [] })
  const { rulesHash } = await scene.work.published()
  assert.equal([manifest.commit, manifest.rules, manifest.software], [await scene.forge.head(), rulesHash, software])
}

test('at the start, after a change, a removal and at midnight each manifest says what is served, of which version', async () => {
  for (const step of [() => undefined, () => publish(notice('polizia', 'Altro titolo', 'Altro testo.')), () => publish(null), () => ((now += 86_400_000), pages.refresh())]) {
    await step()
    await holds('prato')
    await holds('intranet')
  }
  const { day } = parseManifest((await textOf('prato', false)).toString('utf8')) ?? {}
  assert.is(day, '2026-11-24')
  assert.equal(failures, [])
})

test('what a publication does not change is not hashed again', async () => {
  await publish(notice('polizia', 'Il mercato', 'Torna in piazza.'))
  const all = (await filesIn(join(outDir, 'prato'))).size
  assert.ok(hashed.length > 0 && hashed.length < all / 2, `${hashed.length} of ${all}`)
  assert.equal(hashed.filter((out) => out.startsWith('intranet/')), [])
  await holds('prato')
})

test('of the intranet readers find the head alone, and it is that of the whole', async () => {
  await manifests.settled()
  const head = parseManifestHead((await textOf('intranet', false)).toString('utf8'))
  assert.is(head?.commit, await scene.forge.head())
  assert.is(head?.files, parseManifest((await textOf('intranet', true)).toString('utf8'))?.files.size)
})

test('all of them are signed by the portal, as files', async () => {
  const texts = [join(outDir, 'prato', MANIFEST_OUT), join(outDir, 'intranet', MANIFEST_OUT), join(wholeFolder, 'intranet.json')]
  for (const file of texts) {
    const signature = await readFile(file.endsWith(MANIFEST_OUT) ? file.replace(MANIFEST_OUT, SIGNATURE_OUT) : `${file}.sig`, 'utf8')
    assert.equal(verify(await readFile(file), signature, 'file'), { good: true, key: key.blob.toString('base64') })
  }
})

test('one that cannot be written is told, and written when something changes again', async () => {
  await manifests.settled()
  await rm(join(outDir, 'prato', '.well-known'), { recursive: true })
  await writeFile(join(outDir, 'prato', '.well-known'), 'a file where a folder goes')
  await publish(notice('polizia', 'Il mercato', 'Di nuovo.'))
  await manifests.settled()
  assert.match(failures.join('\n'), /^manifest-not-made /)
  await rm(join(outDir, 'prato', '.well-known'))
  await publish(notice('polizia', 'Il mercato', 'Ancora.'))
  await manifests.settled()
  assert.is(parseManifest((await textOf('prato', false)).toString('utf8'))?.commit, await scene.forge.head())
})

test.run()
