import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import * as assert from 'uvu/assert'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
// WCAG 2.2 AA, and what axe holds to be good practice beside it.
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const WINDOWLESS = '/usr/bin/chromium-headless-shell'

/** Debian's Chromium, without its window where that is there, alone: without the last switches it looks for its maker's hosts. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: existsSync(WINDOWLESS) ? WINDOWLESS : '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
}

/** What axe finds wrong with a page as it stands, one line each; a frame is a page of its own. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  // A colour that is on its way to another has a contrast nobody reads by.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().filter(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished)))
  // Evaluated through the debugging protocol: the page's own policy allows no injected script, and keeps it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: { run(context: Document, options: object): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }> } }
    const { violations } = await axe.run(document, { iframes: false, runOnly: rules, resultTypes: ['violations'] })
    return violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes.map(({ html }) => html).join(' ')}`)
  }, RULES)
}

/** Holds a page to WCAG 2.2 AA as far as a machine can see it: no violation at all. */
export async function assertAccessible(page: Page): Promise<void> {
  const found = await violationsOf(page)
  assert.equal(found, [], `${page.url()}\n${found.join('\n')}`)
}
