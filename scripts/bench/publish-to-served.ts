import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Person } from '../../lib/access/person.ts'
import { initRepository } from '../../lib/forge/embedded/init-repository.ts'
import { type EmbeddedForge, openEmbeddedForge } from '../../lib/forge/embedded/open-embedded-forge.ts'
import { signingKey } from '../../lib/history/signature/signing-key.ts'
import { readEntryPath } from '../../lib/model/entry-path.ts'
import { publish } from '../../lib/workflow/publish.ts'
import { publishedReader } from '../../lib/workflow/published.ts'
import { nameOfEntry } from '../../lib/workflow/proposal-name.ts'
import { saveEntry } from '../../lib/workflow/save-entry.ts'
import { sendToReview } from '../../lib/workflow/send-to-review.ts'
import type { Workplace } from '../../lib/workflow/workplace.ts'
import { buildSiteAssets } from '../assets/site.ts'
import { readContent } from '../seed/read-content.ts'
import { seedCommits } from '../seed/seed-commits.ts'
import { warmManifests } from '../server/warm-manifests.ts'
import { openWarmSites } from '../server/warm-sites.ts'
import { corpusContent } from './corpus-content.ts'
import { spreadOf, timed } from './spread.ts'
import { BENCH_WORDS as say } from './words.ts'

const ROUNDS = 15
const CAST = {
  sample: { path: 'content/prato/polizia-municipale/notizia/via-carbonaia-chiusa-per-lavori.md', author: 'marta-campi', editor: 'elena-bassi' },
  corpus: { path: '', author: 'autore', editor: 'redattore' },
}

/** How long after «pubblica» the new page is on disk, against building its site from nothing, on the same content. */
export async function publishToServed(which: keyof typeof CAST): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'misura-'))
  try {
    const files = which === 'sample' ? await readContent('content') : corpusContent(5000)
    const forge = await openFilled(join(dir, 'contenuti.git'), which, files)
    const work: Workplace = { forge, published: publishedReader(forge), now: Date.now }
    const assetsDir = join(dir, 'assets')
    await mkdir(assetsDir)
    const options = { forge, published: work.published, now: Date.now, assets: await buildSiteAssets(assetsDir), assetsDir, imagesDir: join(dir, 'immagini') }
    const colds: number[] = []
    for (let i = 0; i < 4; i++) colds.push(await timed(() => openWarmSites({ ...options, outDir: join(dir, `freddo-${i}`) })))
    const pages = await openWarmSites({ ...options, outDir: join(dir, 'siti') })
    const path = CAST[which].path || ([...files.keys()].find((file) => readEntryPath(file)?.type === 'notizia') ?? '')
    const manifests = warmManifests({ outDir: join(dir, 'con-manifesto'), wholeFolder: join(dir, 'manifesti'), key: signingKey(randomBytes(32)), software: { version: '0.0.0', commit: null }, log: console.error })
    const noted = await openWarmSites({ ...options, outDir: join(dir, 'con-manifesto'), manifests })
    await manifests.settled()
    const cast = await people(work, which)
    const rounds = []
    for (let i = 0; i <= ROUNDS; i++) rounds.push(await oneRound(work, cast, path, i, { plain: () => pages.refresh(), noted: () => noted.refresh(), written: manifests.settled }))
    const [, ...counted] = rounds
    const served = spreadOf(counted.map(({ plain, publishing }) => publishing + plain))
    const cold = spreadOf(colds)
    console.log(say.entries([...files.keys()].filter(readEntryPath).length))
    console.log(say.publish(spreadOf(counted.map(({ publishing }) => publishing))))
    console.log(say.served(served))
    console.log(say.cold(cold))
    console.log(say.ratio(served.median / cold.median))
    const withManifest = spreadOf(counted.map(({ noted, publishing }) => publishing + noted))
    console.log(say.took('the same where it is noted what each file is', withManifest))
    console.log(say.times('with a manifest / without', withManifest.median / served.median))
    console.log(say.took('until the manifests are written, nobody waiting', spreadOf(counted.map(({ written }) => written))))
    console.log(say.noise((colds[2] ?? NaN) / (colds[3] ?? NaN)))
    await forge.shutDown()
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

async function openFilled(dir: string, which: keyof typeof CAST, files: ReadonlyMap<string, Uint8Array>): Promise<EmbeddedForge> {
  await initRepository(dir)
  const forge = await openEmbeddedForge({ dir, committer: { id: 'portale', name: 'Portale', email: 'portale@example.org' } })
  const author = { id: 'misura', name: 'Misura', email: 'misura@example.org' }
  const whole = { author, at: Date.now(), message: 'Contenuti', changes: [...files].map(([path, content]) => ({ path, content })) }
  await forge.seed(which === 'sample' ? seedCommits(files) : [whole])
  return forge
}

async function people(work: Workplace, which: keyof typeof CAST): Promise<{ author: Person; editor: Person }> {
  const all = (await work.published()).people
  const [author, editor] = [all.get(CAST[which].author), all.get(CAST[which].editor)]
  if (!author || !editor) throw new Error('the cast is not in the rubrica')
  return { author, editor }
}

interface Refreshed {
  readonly plain: () => Promise<void>
  /** The same with manifests. */
  readonly noted: () => Promise<void>
  readonly written: () => Promise<void>
}

async function oneRound(work: Workplace, { author, editor }: { author: Person; editor: Person }, path: string, round: number, { noted, plain, written }: Refreshed) {
  const head = await work.forge.head()
  const place = readEntryPath(path)
  const text = new TextDecoder().decode((await work.forge.read(head, path)) ?? undefined).replace(/^titolo: .*$/m, `titolo: Giro numero ${round}`)
  if (!place) throw new Error(`no entry at ${path}`)
  const draft = await saveEntry(work, author, { requestId: `misura-${round}-x`, path, text, media: [], base: { head, tip: null }, confirmed: false })
  const sent = await sendToReview(work, author, { name: nameOfEntry(place), tip: draft.tip })
  const publishing = await timed(() => publish(work, editor, { number: sent.number, tip: sent.tip }))
  // Which comes first changes: the second finds what the first has read.
  if (round % 2 === 0) return { publishing, plain: await timed(plain), noted: await timed(noted), written: await timed(written) }
  return { publishing, noted: await timed(noted), plain: await timed(plain), written: await timed(written) }
}
