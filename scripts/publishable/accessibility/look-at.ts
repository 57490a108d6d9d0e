import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { violations } from './violations.ts'

/** A page to be looked at, as text; its address is one that nobody has (RFC 2606). */
const PAGE = 'http://pagina.invalid/'
const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' }
/** Milliseconds a page may take. */
const PATIENCE = 30_000

export function openBrowser(executablePath: string): Promise<Browser> {
  // Without the last switches it looks for its maker's hosts.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
}

/** What axe finds in a page, with its style and in no script: nothing of it asks anything outside of this machine. */
export async function lookAt(browser: Browser, html: string, style: string, assetsDir: string): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' })
  try {
    await context.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url())
      if (route.request().url() === PAGE) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      if (/\/sito[^/]*\.css$/.test(pathname)) return route.fulfill({ contentType: 'text/css', body: style })
      const [, name, ending = ''] = /\/assets\/([A-Za-z0-9_-][A-Za-z0-9_.-]*(\.[a-z0-9]+))$/.exec(pathname) ?? []
      const bytes = name && TYPES[ending] ? await readFile(join(assetsDir, 'assets', name)).catch(() => null) : null
      return bytes ? route.fulfill({ contentType: TYPES[ending] ?? '', body: bytes }) : route.abort()
    })
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE)
    await page.goto(PAGE, { timeout: PATIENCE, waitUntil: 'load' })
    return await violations(page)
  } finally {
    await context.close()
  }
}
