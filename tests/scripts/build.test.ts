import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { parseSites } from '../../lib/model/sites.ts'
import { openSite } from '../../lib/site/open-site.ts'
import { buildSite } from '../../scripts/build/build-site.ts'
import { readSite } from '../../scripts/build/read-site.ts'
import { OUTPUTS } from '../../templates/outputs.ts'
import { ASSETS } from '../lib/site/input.ts'

const FIXTURE = 'tests/fixtures/tiny-site'
const TODAY = '2026-03-10'

/** Builds the tiny site where there is no history, so that no day depends on when the fixture was committed. */
async function buildTinySite() {
  const folder = await mkdtemp(join(tmpdir(), 'tiny-site-'))
  await cp(join(FIXTURE, 'content'), join(folder, 'content'), { recursive: true })
  const contentDir = join(folder, 'content')
  const sites = parseSites(await readFile(join(contentDir, 'siti.yml'), 'utf8'))
  const [site] = sites
  if (!site) throw new Error('the fixture has no site')
  const input = { site, sites, assets: ASSETS, today: TODAY }
  const outDir = join(folder, 'out')
  await mkdir(outDir)
  const { problems } = await buildSite({ ...input, assetsDir: folder, contentDir, outDir })
  const live = openSite({ ...input, files: await readSite(contentDir, site.key), outputs: OUTPUTS })
  const built = await filesBelow(outDir)
  await rm(folder, { recursive: true })
  return { built, live, problems }
}

async function filesBelow(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile())
  const read = found.map(async (file): Promise<[string, string]> => [join(file.parentPath, file.name).slice(folder.length + 1), await readFile(join(file.parentPath, file.name), 'utf8')])
  return new Map((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)))
}

// `GOLDEN=write node --import tsx tests/scripts/build.test.ts` accepts the site as it is now: read the diff before you commit it.
test('content in, site out: the tiny site is, file by file, the one that was accepted', async () => {
  const { built, problems } = await buildTinySite()
  assert.equal(problems, [])
  if (process.env.GOLDEN === 'write') await acceptGolden(built)
  const golden = await filesBelow(join(FIXTURE, 'site'))
  assert.equal([...built.keys()], [...golden.keys()])
  for (const [out, text] of golden) assert.fixture(built.get(out) ?? '', text, out)
})

test('what Eleventy writes is, byte for byte, what the warm graph holds', async () => {
  const { built, live } = await buildTinySite()
  assert.equal([...built.keys()], [...live.outputs().keys()].sort())
  for (const [out, output] of live.outputs()) {
    const text = output.kind === 'text' ? output.text : await readFile(join(FIXTURE, output.path), 'utf8')
    assert.is(built.get(out), text, out)
  }
})

async function acceptGolden(built: ReadonlyMap<string, string>): Promise<void> {
  await rm(join(FIXTURE, 'site'), { recursive: true, force: true })
  for (const [out, text] of built) {
    await mkdir(dirname(join(FIXTURE, 'site', out)), { recursive: true })
    await writeFile(join(FIXTURE, 'site', out), text)
  }
}

test.run()
