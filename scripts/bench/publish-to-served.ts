import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Person } from '../../lib/access/person.ts'
import { initRepository } from '../../lib/forge/embedded/init-repository.ts'
import { type EmbeddedForge, openEmbeddedForge } from '../../lib/forge/embedded/open-embedded-forge.ts'
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
    const cast = await people(work, which)
    const rounds = []
    for (let i = 0; i <= ROUNDS; i++) rounds.push(await oneRound(work, cast, path, i, () => pages.refresh()))
    const [, ...counted] = rounds
    const served = spreadOf(counted.map(({ publishing, refreshing }) => publishing + refreshing))
    const cold = spreadOf(colds)
    console.log(say.entries([...files.keys()].filter(readEntryPath).length))
    console.log(say.publish(spreadOf(counted.map(({ publishing }) => publishing))))
    console.log(say.served(served))
    console.log(say.cold(cold))
    console.log(say.ratio(served.median / cold.median))
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

async function oneRound(work: Workplace, { author, editor }: { author: Person; editor: Person }, path: string, round: number, refresh: () => Promise<void>) {
  const head = await work.forge.head()
  const place = readEntryPath(path)
  const text = new TextDecoder().decode((await work.forge.read(head, path)) ?? undefined).replace(/^titolo: .*$/m, `titolo: Giro numero ${round}`)
  if (!place) throw new Error(`no entry at ${path}`)
  const draft = await saveEntry(work, author, { requestId: `misura-${round}-x`, path, text, media: [], base: { head, tip: null }, confirmed: false })
  const sent = await sendToReview(work, author, { name: nameOfEntry(place), tip: draft.tip })
  const publishing = await timed(() => publish(work, editor, { number: sent.number, tip: sent.tip }))
  return { publishing, refreshing: await timed(refresh) }
}
