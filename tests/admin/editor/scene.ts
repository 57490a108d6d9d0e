import { dirname } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { editorConfig, type Owner } from '../../../lib/model/decap/config.ts'
import type { Site } from '../../../lib/model/sites.ts'
import { openBrowser } from '../../browser.ts'
import { builtAssets } from '../../built-assets.ts'
import { Double, serve } from './double.ts'

const shared = { motto: 'Prova', colore: '#0b5c8a', stemma: '/urp/media/stemma.svg', email: 'urp@prato.example' }
const prato: Site = {
  key: 'prato',
  tipo: 'public',
  nome: 'Comune di Prato',
  breve: 'Prato',
  base: '/prato/',
  ...shared,
  ente: 'prato',
  indirizzo: 'Piazza della Fontana 1',
  cap: '59100',
  localita: 'Prato',
  codice_fiscale: '00000000000',
  telefono: '+39 0574 000000',
  pec: 'protocollo@pec.prato.example',
  regione: { nome: 'Regione Toscana', url: 'https://www.regione.toscana.it/' },
  accessibilita: 'https://form.agid.gov.it/',
}

export const SITES: readonly Site[] = [prato]
export const POLICE: readonly Owner[] = [{ value: 'polizia-municipale', label: 'Polizia municipale' }]

export const BRIDGE = 'content/prato/polizia-municipale/notizia/chiusura-ponte.md'
export const BRIDGE_TEXT = `---
titolo: Chiusura del ponte
descrizione: Il ponte resta chiuso per tre giorni.
ufficio: polizia-municipale
tipo: notizia
luoghi:
  - ponte-nuovo
data_pubblicazione: 2026-03-02
data_revisione: 2027-03-02
protocollo:
  numero: "007"
  data: 2026-03-01
licenza: CC-BY-4.0
---

Il ponte è chiuso dal **2 al 4 marzo**.

- Chi va a piedi passa.
`
const PLACE = 'content/prato/urp/luogo/ponte-nuovo.md'
const PLACE_TEXT = '---\ntitolo: Ponte nuovo\ndescrizione: Un ponte sul fiume.\nufficio: urp\n---\n'

/** The editor in a real browser, on a server with one news item; and what went wrong in it. */
export interface Scene {
  readonly double: Double
  readonly page: Page
  readonly context: BrowserContext
  readonly url: string
  /** Breaches of the policy and errors of the page, in words. */
  readonly faults: string[]
  go(hash: string): Promise<void>
  close(): Promise<void>
}

// A test that fails ends before it closes its scene, and an open server keeps the process alive.
const running = new Set<Scene>()
interface Shelf {
  readonly folder: string
  readonly files: { readonly script: string; readonly style: string }
  readonly browser: Browser
}
let shelf: Promise<Shelf> | null = null

async function open(): Promise<Shelf> {
  const { editor, addresses } = await builtAssets()
  return { folder: dirname(addresses.get(`/redazione/editor/${editor.script}`) ?? ''), files: editor, browser: await openBrowser() }
}

export async function scene(owners: readonly Owner[] = POLICE, width = 1280): Promise<Scene> {
  shelf ??= open()
  const { folder, files, browser } = await shelf
  const double = new Double()
  double.published.set(BRIDGE, BRIDGE_TEXT).set(PLACE, PLACE_TEXT)
  const config = editorConfig({ sites: SITES, owners: (_site, type) => (['notizia', 'servizio', 'faq'].includes(type.name) ? owners : []), today: '2026-11-23', siteUrl: 'https://prato.example/' })
  const server = await serve(double, folder, files, config)
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'it-IT' })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const faults: string[] = []
  // Decap rejects with nothing when a form is not complete; it has said so in the form.
  page.on('pageerror', (error) => void (error.message !== 'undefined' && faults.push(error.message)))
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) faults.push(message.text())
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => console.error(`Refused to: ${event.violatedDirective} ${event.blockedURI} ${event.lineNumber}:${event.columnNumber}`))
  })
  const opened: Scene = {
    double,
    page,
    context,
    url: server.url,
    faults,
    go: async (hash) => void (await page.goto(`${server.url}/redazione/editor/${hash}`)),
    close: async () => {
      running.delete(opened)
      await context.close()
      await server.close()
    },
  }
  running.add(opened)
  return opened
}

/** Closes the scenes that are still open and ends the browser. */
export async function curtain(): Promise<void> {
  await Promise.all([...running].map((one) => one.close()))
  const opened = await shelf
  shelf = null
  await opened?.browser.close()
}
