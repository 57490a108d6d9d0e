// npm run build [-- --site NAME] [--shadow | --netlify] [--today YYYY-MM-DD] [--out DIR] [--content DIR]: builds the sites from
// nothing into _site/<site>/; with --shadow all of them into _site/deploy/ for a host that asks the gate in _site/edge/, with the
// mail as a function; with --netlify the same with the whole portal as functions, or with --site one project alone, into
// _site/netlify/<site>/ (docs/netlify.md). Each site gets the manifest of what it is made of; whole ones that are not for everybody
// go to _site/manifesti/ (docs/decisions/0050).
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isLiveDeploy } from '../functions/edge/is-live-deploy.ts'
import { Problem } from '../lib/errors/problem.ts'
import type { Site } from '../lib/model/sites.ts'
import { romeDay } from '../lib/site/rome-day.ts'
import { buildSiteAssets } from './assets/site.ts'
import { indexSite } from './search/index-site.ts'
import { buildDeploy, type Deploy } from './build/build-deploy.ts'
import { buildSite } from './build/build-site.ts'
import { ownHosting, wholeHosting } from './build/hosting.ts'
import { readSoundTerritory } from './build/read-territory.ts'
import { webmailFunction } from './build/webmail-function.ts'
import { BUILD_WORDS as say } from './build/words.ts'
import { openBuildManifests } from './manifest/open-build-manifests.ts'
import { buildFunctions } from './netlify/build-functions.ts'
import { portalOf } from './netlify/projects.ts'

const { values: options } = parseArgs({
  options: {
    site: { type: 'string' },
    shadow: { type: 'boolean', default: false },
    netlify: { type: 'boolean', default: false },
    today: { type: 'string', default: romeDay(Date.now()) },
    out: { type: 'string', default: '_site' },
    content: { type: 'string', default: 'content' },
  },
})

try {
  await (options.shadow ? deploy() : options.netlify ? netlify() : build())
} catch (error) {
  if (!(error instanceof Problem)) throw error
  console.error(`${error.message}\n${error.remedy}`)
  process.exitCode = 1
}

async function build(): Promise<void> {
  const { sites } = await readSoundTerritory(options.content)
  const chosen = sites.filter((site) => options.site === undefined || site.key === options.site)
  if (chosen.length === 0) return refuse(say.unknown(options.site ?? '', sites.map((site) => site.key)))
  const writeDown = await manifestsIn(options.out)
  const assetsDir = await mkdtemp(join(tmpdir(), 'redazione-assets-'))
  try {
    const start = Date.now()
    const assets = await buildSiteAssets(assetsDir)
    console.log(say.assets(Date.now() - start))
    for (const [i, site] of chosen.entries()) {
      const begun = Date.now()
      console.log(say.begin(site.nome, i + 1, chosen.length))
      const outDir = join(options.out, site.key)
      const { outs, problems, missing, live } = await buildSite({ site, sites, assets, assetsDir, contentDir: options.content, outDir, today: options.today })
      for (const problem of problems) console.error(say.problem(problem.sentence))
      tellMissing(missing)
      const search = await indexSite(site, live, outDir)
      if (typeof search !== 'number') console.error(say.problemIn(search))
      console.log(say.done(outs.length + (typeof search === 'number' ? search : 0), Date.now() - begun, outDir))
      await writeDown({ site, folder: outDir, outs })
    }
  } finally {
    await rm(assetsDir, { recursive: true, force: true })
  }
}

async function deploy(): Promise<void> {
  if (options.site !== undefined) return refuse(say.shadowOfOne)
  const begun = Date.now()
  const { contentDir, deployDir, edgeDir, functionsDir } = placesIn(options.out)
  const writeDown = await manifestsIn(options.out)
  const made = await buildDeploy({ contentDir, deployDir, edgeDir, today: options.today, onSite })
  for (const built of made.built) await writeDown(built)
  tell(made, deployDir, edgeDir, begun)
  await mkdir(functionsDir, { recursive: true })
  await writeFile(join(functionsDir, 'webmail.mjs'), await webmailFunction((await readSoundTerritory(contentDir)).people))
}

async function netlify(): Promise<void> {
  const begun = Date.now()
  const { sites } = await readSoundTerritory(options.content)
  const site = sites.find(({ key }) => key === options.site)
  if (options.site !== undefined && !site) return refuse(say.unknown(options.site, sites.map(({ key }) => key)))
  const hosting = (all: readonly Site[]) => (site ? ownHosting(all, site) : wholeHosting(all))
  const out = site ? join(options.out, 'netlify', site.key) : options.out
  const { contentDir, deployDir, edgeDir, functionsDir } = placesIn(out)
  // Netlify says what a build is for; where nobody says, it is for publishing.
  const preview = process.env.CONTEXT !== undefined && !isLiveDeploy({ context: process.env.CONTEXT })
  // A preview is no version that is in force.
  const writeDown = preview ? null : await manifestsIn(out)
  const made = await buildDeploy({ contentDir, deployDir, edgeDir, today: options.today, hosting, preview, portal: portalOf(sites), onSite })
  for (const built of made.built) await writeDown?.(built)
  tell(made, deployDir, edgeDir, begun)
  await rm(functionsDir, { recursive: true, force: true })
  if (hosting(sites).hasPortal && !preview) await buildFunctions({ contentDir, sites, functionsDir, deployDir, assetsDir: '.local/assets-netlify' })
}

function manifestsIn(out: string) {
  return openBuildManifests({ contentDir: options.content, today: options.today, wholeFolder: join(out, 'manifesti'), say: (line) => console.error(line) })
}

function placesIn(out: string) {
  return { contentDir: options.content, deployDir: join(out, 'deploy'), edgeDir: join(out, 'edge'), functionsDir: join(out, 'functions') }
}

function onSite(site: Site, done: number, total: number): void {
  console.log(say.deploySite(site.nome, done, total))
}

/** A site goes out without them, and the build says it failed: whoever publishes must know before readers do. */
function tellMissing(missing: readonly string[]): void {
  for (const path of missing) console.error(say.personalMissing(path))
  // Whoever looks at a preview has no right to the store.
  const preview = process.env.CONTEXT !== undefined && !isLiveDeploy({ context: process.env.CONTEXT })
  if (missing.length > 0 && !preview) process.exitCode = 1
}

function tell({ files, missing, problems, noSearch }: Deploy, deployDir: string, edgeDir: string, begun: number): void {
  for (const problem of problems) console.error(say.problem(problem.sentence))
  tellMissing(missing)
  if (noSearch) console.error(say.problemIn(noSearch))
  console.log(say.deployed(files, deployDir, edgeDir, Date.now() - begun))
}

function refuse(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}
