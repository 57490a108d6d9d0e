import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseSites } from '../../lib/model/sites.ts'
import { openSite } from '../../lib/site/open-site.ts'
import { OUTPUTS } from '../../templates/outputs.ts'
import { buildSiteAssets } from '../assets/site.ts'
import { readSite } from '../build/read-site.ts'
import { filesOfSite } from './files-of-site.ts'
import { BUDGET, overTheWire, type PageWeight, weighPage } from './page-weight.ts'
import { BENCH_WORDS as say } from './words.ts'

/** One page of each template of a public site, by what it is. */
const TEMPLATES: Readonly<Record<string, RegExp>> = {
  home: /^index\.html$/,
  section: /^servizi\/index\.html$/,
  list: /^novita\/notizie\/index\.html$/,
  topic: /^argomenti\/[^/]+\/index\.html$/,
  service: /^servizi\/[^/]+\/[^/]+\/index\.html$/,
  news: /^novita\/notizie\/[^/]+\/index\.html$/,
  event: /^vivere-il-comune\/eventi\/[^/]+\/index\.html$/,
  place: /^vivere-il-comune\/luoghi\/[^/]+\/index\.html$/,
  office: /^amministrazione\/uffici\/[^/]+\/index\.html$/,
  person: /^amministrazione\/politici\/[^/]+\/index\.html$/,
  document: /^amministrazione\/documenti-e-dati\/[^/]+\/index\.html$/,
  faq: /^domande-frequenti\/index\.html$/,
  search: /^cerca\/index\.html$/,
  report: /^segnala-disservizio\/index\.html$/,
  'not found': /^404\.html$/,
}

/** Bytes of a page of each template on a first visit, the heaviest of its kind, against the budget and the library as it is given out. */
export async function weight(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'peso-'))
  try {
    const sites = parseSites(await readFile('content/siti.yml', 'utf8'))
    const [site] = sites
    if (!site) return
    const assets = await buildSiteAssets(folder)
    const live = openSite({ site, sites, assets, today: '2026-11-27', files: await readSite('content', site.key), outputs: OUTPUTS })
    const bytesOf = filesOfSite(site, live, folder)
    const library = await weightOfLibrary()
    console.log(say.library(library))
    for (const [template, pattern] of Object.entries(TEMPLATES)) {
      const weights = [...live.outputs()].flatMap(([out, output]) => (output.kind === 'text' && pattern.test(out) ? [weighPage(output.text, bytesOf)] : []))
      const heaviest = weights.sort((a, b) => b.total - a.total)[0]
      if (heaviest) console.log(say.weight(template, heaviest, heaviest.total / BUDGET, (heaviest.css + heaviest.script) / library))
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The style and script of Bootstrap Italia that a site loads when it takes them as they are. */
async function weightOfLibrary(): Promise<PageWeight['css']> {
  const { resolve } = createRequire(import.meta.url)
  const files = await Promise.all(['css/bootstrap-italia.min.css', 'js/bootstrap-italia.bundle.min.js'].map((file) => readFile(resolve(`bootstrap-italia/dist/${file}`))))
  return files.reduce((sum, bytes) => sum + overTheWire(bytes), 0)
}
