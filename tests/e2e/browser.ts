import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import { type Browser, chromium, type Page } from 'playwright-core'
import * as assert from 'uvu/assert'

const EXECUTABLE = '/usr/bin/chromium'

/** Is there a browser to test with? Without, browser tests are skipped and say so. */
export const hasBrowser = existsSync(EXECUTABLE)

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly help: string; readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[] }[]
}

/** Holds a page to WCAG 2.2 AA as far as a machine can see it: no violation at all. */
export async function assertAccessible(page: Page): Promise<void> {
  // Evaluated through the debugging protocol: the page's own policy allows no injected script, and keeps it.
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  const result = await page.evaluate<AxeResult>(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] })",
  )
  const said = result.violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `  ${node.target.join(' ')} — ${node.failureSummary}`).join('\n')}`)
  assert.equal(said, [], `${page.url()}\n${said.join('\n')}`)
}
