import { dirname } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { editorConfig, type Owner } from '../../../lib/model/decap/config.ts'
import type { Site } from '../../../lib/model/sites.ts'
import { openBrowser } from '../../browser.ts'
import { builtAssets } from '../../built-assets.ts'
import { keptPage, leavePage } from '../../kept-page.ts'
import { Double, type Playing, serve } from './double.ts'

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
  readonly url: string
  /** Breaches of the policy and errors of the page, in words. */
  readonly faults: string[]
  go(hash: string): Promise<void>
  close(): Promise<void>
}

interface Theatre {
  readonly browser: Browser
  readonly page: Page
  readonly url: string
  readonly close: () => Promise<void>
}
let theatre: Promise<Theatre> | null = null
let playing: Playing | null = null
/** A test that fails ends before it closes its scene. */
let running: Scene | null = null

// One page for all the scenes of a file: a browser that has read the editor once reads it again in half the time.
async function open(): Promise<Theatre> {
  const { editor, addresses } = await builtAssets()
  const now = () => {
    if (!playing) throw new Error('no scene is played')
    return playing
  }
  const server = await serve(now, dirname(addresses.get(`/redazione/editor/${editor.script}`) ?? ''), editor)
  const browser = await openBrowser()
  const page = await keptPage(browser, { width: 1280, height: 800 })
  page.setDefaultTimeout(30_000)
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => console.error(`Refused to: ${event.violatedDirective} ${event.blockedURI} ${event.lineNumber}:${event.columnNumber}`))
  })
  const close = async () => {
    await browser.close()
    await server.close()
  }
  return { browser, page, url: server.url, close }
}

export async function scene(owners: readonly Owner[] = POLICE, width = 1280): Promise<Scene> {
  await running?.close()
  theatre ??= open()
  const { page, url } = await theatre
  const double = new Double()
  double.published.set(BRIDGE, BRIDGE_TEXT).set(PLACE, PLACE_TEXT)
  playing = { double, config: editorConfig({ sites: SITES, owners: (_site, type) => (['notizia', 'servizio', 'faq'].includes(type.name) ? owners : []), today: '2026-11-23', siteUrl: 'https://prato.example/' }) }
  await page.setViewportSize({ width, height: 800 })
  const faults: string[] = []
  // Decap rejects with nothing when a form is not complete; it has said so in the form.
  page.on('pageerror', (error) => void (error.message !== 'undefined' && faults.push(error.message)))
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) faults.push(message.text())
  })
  const opened: Scene = {
    double,
    page,
    url,
    faults,
    go: async (hash) => void (await page.goto(`${url}/redazione/editor/${hash}`)),
    close: async () => {
      if (running === opened) running = null
      await leavePage(page)
    },
  }
  running = opened
  return opened
}

/** Closes the scene that is still open and ends the browser. */
export async function curtain(): Promise<void> {
  const opened = await theatre
  theatre = null
  await opened?.close()
}
