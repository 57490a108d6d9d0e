import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { homedir, hostname, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { canonicalTarget } from '../../lib/access/canonical-target.ts'
import { readGoneOut } from '../../lib/site/gone-out.ts'
import { buildAssets } from '../../scripts/assets.ts'
import { makeIndex } from '../../scripts/search/make-index.ts'
import { DATA } from '../../scripts/server/data-dir.ts'
import { openTestPortal } from '../e2e/portal.ts'
import { audienceOf } from './audience.ts'
import { coldBuildAndSearch, filesBelow, madeAssets } from './cold-build.ts'

const portal = await openTestPortal({ makeIndex })
test.after(() => portal.end())
await portal.searched()
await portal.manifested()
const { sites } = await audienceOf('content')

/** What a site is made of: pages, styles, fonts, images, documents, feeds, calendars, the catalogue of its data, what a phone reads of it. */
const KINDS = new Set(['html', 'css', 'woff2', 'svg', 'png', 'jpg', 'jpeg', 'webp', 'gif', 'avif', 'pdf', 'docx', 'xlsx', 'odt', 'ods', 'xml', 'txt', 'ics', 'jsonld', 'webmanifest'])
const portalKinds = new Set([...KINDS, 'js', 'woff', 'ttf'])

/** Only of the portal on a machine, of its tree, of its content as it is written. */
async function tellTales(dataDir: string): Promise<readonly string[]> {
  const key = await readFile(join(dataDir, DATA.key))
  return [
    process.cwd(),
    dataDir,
    `${tmpdir()}/`,
    `${homedir()}/`,
    ...(hostname().length > 5 ? [hostname()] : []),
    'file:///',
    'sourceMappingURL',
    'PRIVATE KEY',
    'node_modules/',
    key.toString('hex'),
    key.toString('base64').replace(/=+$/, ''),
    key.toString('base64url'),
    DATA.repository,
    'data_pubblicazione:',
    'approvers:',
    'refs/heads/',
  ]
}

/** The file that RFC 9116 puts in a folder with a dot. */
const SECURITY = '.well-known/security.txt'
/** What lies there: that, and what the site was made of with its signature (docs/decisions/0050). */
const WELL_KNOWN = [SECURITY, '.well-known/redazione.json', '.well-known/redazione.json.sig']
/** What a server says at a page's former address: its name is no canonical one, so it is at no address itself. */
const isGoneOut = (out: string) => readGoneOut(out) !== null && canonicalTarget(`/${dirname(out)}/`) !== null
/** The scripts of a site by their name, and the search that Pagefind made by the kind of its files, each in its folder only. */
const isScriptOrIndex = (out: string) => /(^|\/)(assets\/(ricerca|moduli|valutazione)\.[0-9a-f]{10}\.js|pagefind\/(pagefind\.js|pagefind-entry\.json|wasm\.it\.pagefind|pagefind\.it_[0-9a-f]+\.pf_meta|(index|fragment|filter)\/it_[0-9a-f]+\.pf_(index|fragment|filter)))$/.test(out)
const strayNames = (outs: readonly string[], kinds: ReadonlySet<string>) =>
  outs.filter((out) => !isGoneOut(out) && !isScriptOrIndex(out) && !WELL_KNOWN.some((known) => out === known || out.endsWith(`/${known}`))).filter((out) => !canonicalTarget(`/${out}`) || !kinds.has(out.split('.').at(-1) ?? '') || /(^|\/)(node_modules|_[^/]*|\.[^/]*|regole|siti\.yml)(\/|$|\.)|\.(map|md|yml|yaml|ts|tsx|json|git|key|log|new)$/.test(out))

async function tales(files: readonly (readonly [string, Buffer])[], allowed: RegExp | null = null): Promise<readonly string[]> {
  const wanted = await tellTales(portal.dataDir)
  return files.flatMap(([out, bytes]) => {
    const text = bytes.toString('latin1')
    return wanted.filter((tale) => text.includes(Buffer.from(tale).toString('latin1')) && !allowed?.test(tale)).map((tale) => `${out}: ${tale}`)
  })
}

test('the sites that are served hold what a site is made of, and nothing else', async () => {
  for (const site of sites) {
    const files = await filesBelow(join(portal.dataDir, DATA.sites, site.key))
    assert.ok(files.length > 100)
    assert.equal(strayNames(files.map(([out]) => out), KINDS), [], site.key)
    assert.equal(await tales(files), [], site.key)
  }
})

test('and so do the sites that are built from nothing', async () => {
  const dir = join(portal.dataDir, 'da-zero')
  const built = await coldBuildAndSearch(sites, sites, 'content', dir, await madeAssets(join(portal.dataDir, 'stili')))
  assert.ok(built.size > 600)
  assert.equal(strayNames([...built.keys()], KINDS), [])
  assert.equal(await tales([...built]), [])
})

test('what the portal gives to browsers is known by name, has no source map and says nothing of the machine it was made on', async () => {
  const { addresses } = await buildAssets('.local/test-assets')
  assert.ok(addresses.size > 5)
  assert.equal(strayNames([...addresses.keys()].map((path) => path.slice(1)), portalKinds), [])
  // Libraries name their own folders in their messages: what matters is this machine's.
  const files = await Promise.all([...addresses].map(async ([path, file]) => [path, await readFile(file)] as const))
  assert.equal(await tales(files, /^(node_modules\/|file:\/\/\/|data_pubblicazione:|approvers:|refs\/heads\/)$/), [])
})

test('the search sees what it looks for', async () => {
  const names = ['.git/config', '_redirects', 'a/_headers', 'app.js.map', 'prato/urp/pagina/privacy.md', 'regole.yml', 'node_modules/x.css', '.DS_Store', 'pagina.html.1234.new', 'con spazio.html', 'senza-estensione', '_altro/_tolta.html', 'a/_tolta.html.map', 'a/_pagina.html', '.well-known/altro.txt', '.well-known/security.txt.md', '.well-known/redazione.json.bak', 'redazione.json', 'a/redazione.json.sig', '.well-known/manifesto.json', 'x.well-known/security.txt.map', 'catalogo.json', 'pagefind/pagefind-ui.js', 'pagefind/altro.json', 'pagefind/wasm.it.wasm', 'fragment/it_0a.pf_fragment', 'assets/altro.0123456789.js']
  assert.equal(strayNames(names, KINDS), names)
  for (const tale of await tellTales(portal.dataDir)) assert.ok((await tales([['x.css', Buffer.from(`a${tale}b`)]])).length > 0, tale)
})

test('of what the intranet is made nobody is told the names, and everybody the number', async () => {
  const intranet = sites.find(({ tipo }) => tipo === 'intranet')
  const folder = join(portal.dataDir, DATA.sites, intranet?.key ?? '')
  const outs = (await filesBelow(folder)).map(([out]) => out)
  const told = await fetch(`${portal.url}/intranet/.well-known/redazione.json`)
  const text = await told.text()
  assert.equal([told.status, told.headers.get('cache-control'), told.headers.get('x-robots-tag')], [200, 'private, no-store', 'noindex'])
  assert.equal(outs.filter((out) => text.includes(out)), [])
  const whole = await readFile(join(portal.dataDir, DATA.manifests, 'intranet.json'), 'utf8')
  const { files, manifest } = JSON.parse(text) as { readonly files: number; readonly manifest: string }
  assert.equal([files, manifest], [outs.length - 2, createHash('sha256').update(whole).digest('hex')])
  assert.ok(outs.filter((out) => whole.includes(out)).length > 100)
})

test('what lies beside the sites is at no address: the repository, the key, the log, the rules', async () => {
  for (const path of [`/${DATA.repository}/HEAD`, `/${DATA.key}`, `/${DATA.accessLog}/testa.json`, `/${DATA.store}/`, '/content/regole.yml', '/regole.yml', '/prato/regole.yml', '/package.json', '/prato/_redirects', '/prato/.git/HEAD', '/prato/.well-known/', '/prato/.well-known/altro.txt', '/prato/.well-known/security.txt/', '/prato/.well-known/redazione.json.bak', '/manifesti/intranet.json', '/manifesti/', '/prato/.well-known/.git/HEAD', '/intranet/.well-known/security.txt/x', '/siti/prato/index.html', '/assets/manifest.json', '/manifest.json', '/prato/novita/avvisi/lavaggio-strade-sospeso/_tolta.html']) {
    const { status } = await fetch(portal.url + path)
    assert.ok([400, 404].includes(status), `${path} ${status}`)
  }
  const told = await fetch(`${portal.url}/prato/${SECURITY}`)
  assert.equal([told.status, told.headers.get('content-type')], [200, 'text/plain; charset=utf-8'])
})

test.run()
