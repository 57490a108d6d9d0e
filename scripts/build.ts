// npm run build [-- --site NAME] [--shadow] [--today YYYY-MM-DD] [--out DIR] [--content DIR]: builds the sites from nothing into
// _site/<site>/; with --shadow all of them into _site/deploy/ for a host that asks the gate in _site/edge/ (netlify.toml).
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Problem } from '../lib/errors/problem.ts'
import { romeDay } from '../lib/site/rome-day.ts'
import { buildSiteAssets } from './assets/site.ts'
import { indexSite } from './search/index-site.ts'
import { buildDeploy } from './build/build-deploy.ts'
import { buildSite } from './build/build-site.ts'
import { readSoundTerritory } from './build/read-territory.ts'
import { BUILD_WORDS as say } from './build/words.ts'

const { values: options } = parseArgs({
  options: {
    site: { type: 'string' },
    shadow: { type: 'boolean', default: false },
    today: { type: 'string', default: romeDay(Date.now()) },
    out: { type: 'string', default: '_site' },
    content: { type: 'string', default: 'content' },
  },
})

try {
  await (options.shadow ? deploy() : build())
} catch (error) {
  if (!(error instanceof Problem)) throw error
  console.error(`${error.message}\n${error.remedy}`)
  process.exitCode = 1
}

async function build(): Promise<void> {
  const { sites } = await readSoundTerritory(options.content)
  const chosen = sites.filter((site) => options.site === undefined || site.key === options.site)
  if (chosen.length === 0) return refuse(say.unknown(options.site ?? '', sites.map((site) => site.key)))
  const assetsDir = await mkdtemp(join(tmpdir(), 'redazione-assets-'))
  try {
    const start = Date.now()
    const assets = await buildSiteAssets(assetsDir)
    console.log(say.assets(Date.now() - start))
    for (const [i, site] of chosen.entries()) {
      const begun = Date.now()
      console.log(say.begin(site.nome, i + 1, chosen.length))
      const outDir = join(options.out, site.key)
      const { files, problems, live } = await buildSite({ site, sites, assets, assetsDir, contentDir: options.content, outDir, today: options.today })
      for (const problem of problems) console.error(say.problem(problem.sentence))
      const search = await indexSite(site, live, outDir)
      if (typeof search !== 'number') console.error(say.problemIn(search))
      console.log(say.done(files + (typeof search === 'number' ? search : 0), Date.now() - begun, join(options.out, site.key)))
    }
  } finally {
    await rm(assetsDir, { recursive: true, force: true })
  }
}

async function deploy(): Promise<void> {
  if (options.site !== undefined) return refuse(say.shadowOfOne)
  const begun = Date.now()
  const [deployDir, edgeDir, functionsDir] = [join(options.out, 'deploy'), join(options.out, 'edge'), join(options.out, 'functions')] as const
  const { files, problems, noSearch } = await buildDeploy({
    contentDir: options.content,
    deployDir,
    edgeDir,
    functionsDir,
    today: options.today,
    onSite: (site, done, total) => console.log(say.deploySite(site.nome, done, total)),
  })
  for (const problem of problems) console.error(say.problem(problem.sentence))
  if (noSearch) console.error(say.problemIn(noSearch))
  console.log(say.deployed(files, deployDir, edgeDir, Date.now() - begun))
}

function refuse(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}
