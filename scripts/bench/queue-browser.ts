import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { DATA } from '../server/data-dir.ts'
import { openPortal } from '../server/open-portal.ts'
import { readSettings } from '../server/settings.ts'
import { fillQueue } from './fill-queue.ts'
import { spreadOf } from './spread.ts'
import { BENCH_WORDS as say } from './words.ts'

const CHROMIUM = '/usr/bin/chromium'
const OPEN = 500
const ROUNDS = 10

/** How long the browser takes to draw five hundred lines and to narrow them, against a plain table of the same words. */
export async function queueBrowser(): Promise<void> {
  if (!existsSync(CHROMIUM)) return console.log(say.without('Chromium'))
  const dataDir = await mkdtemp(join(tmpdir(), 'misura-'))
  await fillQueue(join(dataDir, DATA.repository), OPEN)
  const portal = await openPortal({ ...readSettings({ PORT: '0', DATA_DIR: dataDir }), contentDir: 'content', demonstration: true, report: () => undefined, log: () => undefined })
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'it-IT' })
    // What tsx adds to keep the names of functions is not there in a page.
    await page.addInitScript('globalThis.__name = (made) => made')
    await page.goto(`${portal.url}/entra?next=/redazione/scrivania/`)
    await page.evaluate(() => fetch('/entra', { method: 'POST', body: new URLSearchParams({ persona: 'redattore' }) }))
    await page.goto(`${portal.url}/redazione/scrivania/`)
    await page.locator('.desk-line').first().waitFor({ timeout: 120_000 })
    await measure(page)
  } finally {
    await browser.close()
    await portal.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function measure(page: Page): Promise<void> {
  const [lines, narrowed, table]: number[][] = [[], [], []]
  for (let i = 0; i <= ROUNDS; i++) {
    const gone = await untilDrawn(page, '#/?cerca=nessuna-riga-cosi', '.desk-empty')
    const back = await untilDrawn(page, '#/', '.desk-queue')
    const plain = await page.evaluate(drawTable)
    if (i === 0) continue
    narrowed?.push(gone)
    lines?.push(back)
    table?.push(plain)
  }
  const [drawn, narrow, peer] = [lines ?? [], narrowed ?? [], table ?? []].map(spreadOf)
  if (!drawn || !narrow || !peer) return
  console.log(say.took(`a plain table of ${OPEN} lines, drawn`, peer))
  console.log(say.took(`${OPEN} lines of the queue, drawn`, drawn))
  console.log(say.took(`${OPEN} lines narrowed to none`, narrow))
  console.log(say.times('the queue / the plain table', drawn.median / peer.median))
}

/** Milliseconds from a change of the address to the frame after what it leads to. */
function untilDrawn(page: Page, hash: string, selector: string): Promise<number> {
  return page.evaluate(
    ([place, wanted]) =>
      new Promise<number>((resolve) => {
        const begun = performance.now()
        const look = () => (document.querySelector(wanted) ? requestAnimationFrame(() => resolve(performance.now() - begun)) : requestAnimationFrame(look))
        location.hash = place
        requestAnimationFrame(look)
      }),
    [hash, selector] as const,
  )
}

/** The same words in a table that nothing follows, as a server would write it; drawn, timed, and taken away. */
function drawTable(): Promise<number> {
  const rows = [...document.querySelectorAll('.desk-line')].map((line) => `<tr>${[...line.children].map((part) => `<td>${part.textContent ?? ''}</td>`).join('')}</tr>`)
  const place = document.createElement('div')
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const begun = performance.now()
      place.innerHTML = `<table>${rows.join('')}</table>`
      document.body.prepend(place)
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const took = performance.now() - begun
          place.remove()
          resolve(took)
        }),
      )
    })
  })
}
