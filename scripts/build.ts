// npm run build [-- --site NAME] [--today YYYY-MM-DD] [--out DIR] [--content DIR]: builds the sites from nothing into _site/<site>/.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseSites } from '../lib/model/sites.ts'
import { romeDay } from '../lib/site/rome-day.ts'
import { buildSiteAssets } from './assets/site.ts'
import { buildSite } from './build/build-site.ts'
import { BUILD_WORDS as say } from './build/words.ts'

const { values: options } = parseArgs({
  options: {
    site: { type: 'string' },
    today: { type: 'string', default: romeDay(Date.now()) },
    out: { type: 'string', default: '_site' },
    content: { type: 'string', default: 'content' },
  },
})

const sites = parseSites(await readFile(join(options.content, 'siti.yml'), 'utf8'))
const chosen = sites.filter((site) => options.site === undefined || site.key === options.site)
if (chosen.length === 0) {
  console.error(say.unknown(options.site ?? '', sites.map((site) => site.key)))
  process.exit(1)
}

const assetsDir = await mkdtemp(join(tmpdir(), 'redazione-assets-'))
try {
  const start = Date.now()
  const assets = await buildSiteAssets(assetsDir)
  console.log(say.assets(Date.now() - start))
  for (const [i, site] of chosen.entries()) {
    const begun = Date.now()
    console.log(say.begin(site.nome, i + 1, chosen.length))
    const { files, problems } = await buildSite({ site, sites, assets, assetsDir, contentDir: options.content, outDir: join(options.out, site.key), today: options.today })
    for (const problem of problems) console.error(say.problem(problem.sentence))
    console.log(say.done(files, Date.now() - begun, join(options.out, site.key)))
  }
} finally {
  await rm(assetsDir, { recursive: true, force: true })
}
