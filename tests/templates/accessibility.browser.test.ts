import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { typesOn } from '../../lib/model/types.ts'
import { parseSites } from '../../lib/model/sites.ts'
import { type LiveSite, openSite } from '../../lib/site/open-site.ts'
import type { PageHistory } from '../../lib/site/history/page-history.ts'
import type { AssetManifest, SiteFile } from '../../lib/site/site-input.ts'
import { buildSiteAssets } from '../../scripts/assets/site.ts'
import { readSite } from '../../scripts/build/read-site.ts'
import { OUTPUTS } from '../../templates/outputs.ts'
import { openBrowser, violationsOf } from '../browser.ts'

const TODAY = '2026-11-23'
const TYPES: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', css: 'text/css', svg: 'image/svg+xml', woff2: 'font/woff2' }

/** A page that is given a history, whatever the history of this repository is. */
const CHANGED = 'content/prato/polizia-municipale/servizio/oggetti-smarriti.md'
const HISTORY = '/prato/servizi/giustizia-e-sicurezza-pubblica/oggetti-smarriti/cronologia/'

interface Place {
  readonly folder: string
  readonly assets: AssetManifest
  readonly origin: string
  readonly browser: Browser
  readonly close: () => Promise<void>
}

const accessibility = suite<{ place: Place; live: ReadonlyMap<string, LiveSite> }>('accessibility')

accessibility.before(async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'accessibility-'))
  const assets = await buildSiteAssets(folder)
  const sites = parseSites(await readFile('content/siti.yml', 'utf8')).filter(({ key }) => key === 'prato' || key === 'intranet')
  const live = new Map<string, LiveSite>()
  for (const site of sites) live.set(site.base, openSite({ site, sites, assets, today: TODAY, files: changedLately(await readSite('content', site.key)), outputs: OUTPUTS }))
  live.get('/prato/')?.update({ histories: new Map([[CHANGED, await aHistory()]]) })
  const server = createServer((request, response) => {
    void fileAt(live, folder, request.url ?? '/').then((body) => {
      const extension = /\.([a-z0-9]+)$/.exec(request.url ?? '')?.[1] ?? 'html'
      response.writeHead(body === null ? 404 : 200, { 'content-type': TYPES[extension] ?? 'application/octet-stream' }).end(body)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const browser = await openBrowser()
  const close = async () => {
    await browser.close()
    server.close()
    await rm(folder, { recursive: true })
  }
  context.live = live
  context.place = { folder, assets, browser, origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, close }
})

accessibility.after(({ place }) => place.close())

accessibility('one page of every template has nothing axe objects to on a wide screen and on a phone, and none scrolls sideways, down to 320 pixels', async ({ place, live }) => {
  const found: string[] = []
  const pages = [...[...live].flatMap(([base, site]) => pagesOf(base, site)), HISTORY]
  assert.ok(pages.length > 30)
  const page = await place.browser.newPage()
  for (const address of pages) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(place.origin + address)
    await page.evaluate('for (const folded of document.querySelectorAll(".rd-history details")) folded.open = true')
    found.push(...(await violationsOf(page)).map((violation) => `${address}: ${violation}`))
    await page.setViewportSize({ width: 360, height: 800 })
    found.push(...(await violationsOf(page)).map((violation) => `${address} at 360: ${violation}`))
    await page.setViewportSize({ width: 320, height: 800 })
    if (await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth')) found.push(`${address}: scrolls sideways`)
  }
  assert.equal(found, [])
})

accessibility('the menu of a phone is opened, walked and left by keyboard alone', async ({ place }) => {
  const page = await place.browser.newPage({ viewport: { width: 360, height: 800 } })
  await page.goto(`${place.origin}/prato/`)
  const focused = () => page.evaluate<string>('(document.activeElement?.textContent ?? "").trim()')
  const until = async (words: string) => {
    for (let i = 0; i < 30 && (await focused()) !== words; i += 1) await page.keyboard.press('Tab')
    assert.is(await focused(), words)
  }
  await page.keyboard.press('Tab')
  assert.match(await focused(), /contenuto/)
  await until('Menù')
  await page.keyboard.press('Enter')
  await until('Servizi')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/prato\/servizi\/$/)
})

accessibility.run()

/** The first entry of every type, and every page that gathers. */
function pagesOf(base: string, site: LiveSite): readonly string[] {
  const entries = typesOn(base === '/intranet/' ? 'intranet' : 'public').flatMap((type) => {
    const [card] = site.cards(type.name)
    return card ? [base + card.url.slice(1)] : []
  })
  const lists = base === '/intranet/' ? ['', 'tutti/', 'tutti/rubrica/', 'tutti/intervento/', 'tutti/documento/', 'mappa-del-sito/', '404.html'] : ['', 'amministrazione/', 'amministrazione/uffici/', 'novita/', 'novita/notizie/', 'servizi/', 'vivere-il-comune/', 'argomenti/', 'domande-frequenti/', 'mappa-del-sito/', 'progetti/', 'note-legali/', 'amministrazione-trasparente/', 'amministrazione-trasparente/personale/', '404.html']
  return [...entries, ...lists.map((address) => base + address)]
}

function changedLately(files: ReadonlyMap<string, SiteFile>): ReadonlyMap<string, SiteFile> {
  return new Map([...files].map(([path, file]) => [path, path === CHANGED ? { ...file, changedAt: Date.parse('2026-11-20T08:00Z'), hasHistory: true } : file]))
}

async function aHistory(): Promise<PageHistory> {
  const now = await readFile(CHANGED, 'utf8')
  const texts = [now.replace('tre mesi', 'sei mesi').replace('Se hai trovato qualcosa portala al comando', 'Se hai trovato un oggetto'), now.replace('qualcosa portala', 'qualcosa, portala'), now]
  return { versions: texts.map((text, i) => ({ path: CHANGED, bytes: new TextEncoder().encode(text), at: Date.parse('2026-11-10T08:00Z') + i * 86_400_000, roles: ['urp-prato'], urgent: false, media: new Map() })), whole: true }
}

async function fileAt(live: ReadonlyMap<string, LiveSite>, folder: string, url: string): Promise<string | Buffer | null> {
  const [base] = [...live.keys()].filter((item) => url.startsWith(item))
  if (!base) return null
  const inside = url.slice(base.length)
  const out = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside
  const output = live.get(base)?.outputs().get(out)
  if (output) return output.kind === 'text' ? output.text : await readFile(output.path)
  return readFile(join(folder, out)).catch(() => null)
}
