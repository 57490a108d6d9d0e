import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { parseSites } from '../../lib/model/sites.ts'
import { openSite } from '../../lib/site/open-site.ts'
import { buildSiteAssets } from '../../scripts/assets/site.ts'
import { publishedLine } from '../../scripts/build/published-line.ts'
import { readHistories } from '../../scripts/build/read-histories.ts'
import { readSite } from '../../scripts/build/read-site.ts'
import { OUTPUTS } from '../../templates/outputs.ts'
import { brokenLinks } from './broken-links.ts'

const TODAY = '2026-11-27'
const folder = await mkdtemp(join(tmpdir(), 'pagine-'))
test.after(() => rm(folder, { recursive: true, force: true }))
const assets = await buildSiteAssets(folder)
const sites = parseSites(await readFile('content/siti.yml', 'utf8'))

/** The pages of a site by address, and every address of it, both rooted at the host. */
async function built(key: string) {
  const site = sites.find((item) => item.key === key)
  if (!site) throw new Error(key)
  const line = await publishedLine('content', key)
  const live = openSite({ site, sites, assets, today: TODAY, files: await readSite('content', key, line), outputs: OUTPUTS })
  live.update({ histories: await readHistories(join('content', key), line, live.withHistory(), { forgotten: new Set() }) })
  const addressOf = (out: string) => `${site.base}${out.replace(/(^|\/)index\.html$/, '$1')}`
  const pages = new Map([...live.outputs()].flatMap(([out, output]) => (output.kind === 'text' && out.endsWith('.html') ? [[addressOf(out), output.text] as const] : [])))
  return { pages, addresses: new Set([...[...live.outputs().keys()].map(addressOf), ...assets.files.map((file) => `${site.base}${file}`)]) }
}
const all = new Map(await Promise.all(sites.map(async ({ key }) => [key, await built(key)] as const)))
function pagesOf(key: string): ReadonlyMap<string, string> {
  return all.get(key)?.pages ?? new Map()
}
const everywhere = new Set([...all.values()].flatMap(({ addresses }) => [...addresses]))

// Preact closes void elements as XML does, and telephone numbers break where a phone's line ends: neither is an error of HTML.
// A title may have 65 letters (the model) before the name of the body: the 70 of search engines are theirs to cut.
// The menu is there twice, for a phone and for a wide screen, and the style shows one: the validator reads no style.
const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'], rules: { 'void-style': 'off', 'tel-non-breaking': 'off', 'unique-landmark': 'off', 'long-title': 'off', 'aria-label-misuse': ['error', { allowAnyNamable: true }] } })
const faultsOf = async (html: string) => (await validator.validateString(html)).results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))

test('every page of Prato is valid HTML', async () => {
  const pages = pagesOf('prato')
  assert.ok(pages.size > 150)
  const faults = new Map<string, string>()
  for (const [address, html] of pages) for (const fault of await faultsOf(html)) if (!faults.has(fault)) faults.set(fault, address)
  assert.equal([...faults], [])
})

test('the validator sees what it looks for', async () => {
  const pages = pagesOf('prato')
  const html = pages.get('/prato/') ?? ''
  const bad = [html.replace('</main>', '<p><div></div></p></main>'), html.replace('</main>', '<i id="contenuto"></i></main>'), html.replace('<title>', '<titolo>'), html.replace('</main>', '<a href="/" href="/">x</a></main>')]
  for (const page of bad) assert.ok((await faultsOf(page)).length > 0)
})

for (const { key } of sites) {
  test(`${key}: every link, image and form leads to something that is there, and every anchor to a place in its page`, () => {
    const pages = pagesOf(key)
    assert.ok(pages.size > 20)
    assert.equal(brokenLinks(pages, everywhere), [])
  })
}

test('a link that leads nowhere is found, and an anchor that is not there', () => {
  const pages = pagesOf('prato')
  const spoilt = (html: string) => brokenLinks(new Map([['/prato/servizi/', pages.get('/prato/servizi/') ?? ''], ['/prato/', (pages.get('/prato/') ?? '').replace('</main>', `${html}</main>`)]]), everywhere)
  assert.equal(spoilt('<a href="/prato/non-c-e/">x</a>'), ['/prato/: /prato/non-c-e/'])
  assert.equal(spoilt('<a href="#non-c-e">x</a>'), ['/prato/: #non-c-e'])
  assert.equal(spoilt('<img src="urp/media/non-c-e.svg" alt="">'), ['/prato/: urp/media/non-c-e.svg'])
  assert.equal(spoilt('<a href="/prato/servizi/#non-c-e">x</a>'), ['/prato/: /prato/servizi/#non-c-e'])
})

test.run()
