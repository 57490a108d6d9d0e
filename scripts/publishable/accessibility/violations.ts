import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

// WCAG 2.2 AA, and what axe holds to be good practice beside it.
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Axe {
  run(context: Document, options: object): Promise<{ readonly violations: readonly { readonly id: string; readonly help: string; readonly nodes: readonly { readonly html: string }[] }[] }>
}

/** The barriers of a page as it stands: which criterion, and the element where it is, one line each. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Evaluated through the debugging protocol: a page's own policy allows no injected script, and keeps it.
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { readonly axe: Axe }
    const { violations: found } = await axe.run(document, { iframes: false, runOnly: rules, resultTypes: ['violations'] })
    return found.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help} — ${html.slice(0, 200)}`))
  }, RULES)
}
