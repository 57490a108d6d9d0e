import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { Proposal } from '../../../lib/forge/proposal.ts'
import { isOpen } from '../../../lib/forge/transitions.ts'
import { readEntryPath } from '../../../lib/model/entry-path.ts'
import { romeDay } from '../../../lib/site/rome-day.ts'
import type { AssetManifest } from '../../../lib/site/site-input.ts'
import { type PageChange, pageChanges } from '../../../lib/workflow/facts/page-change.ts'
import type { Published } from '../../../lib/workflow/published.ts'
import type { Workplace } from '../../../lib/workflow/workplace.ts'
import { lookAt, openBrowser } from './look-at.ts'
import { openPages, type SitePages } from './open-pages.ts'
import type { PageAccessibility } from './page-accessibility.ts'

export interface AccessibilityOptions {
  /** The browser's program; `null` where this machine has none. */
  readonly browser: string | null
  /** Pages that are looked at, of those that change. */
  readonly most: number
  /** Puts styles and fonts of the sites into a folder, or says in which they are already. */
  readonly assetsIn: (folder: string) => Promise<{ readonly dir: string; readonly assets: AssetManifest }>
}

/** The pages that a proposal writes, looked at with axe as they are and as they would be. */
export async function pagesAccessibility(work: Workplace, published: Published, proposal: Proposal, { browser: program, most, assetsIn }: AccessibilityOptions): Promise<readonly PageAccessibility[] | 'no-browser'> {
  const { differences } = isOpen(proposal) ? await work.forge.compare(proposal.number) : { differences: [] }
  const pages = pageChanges(proposal, differences).filter(({ after, path }) => after !== null && published.site(readEntryPath(path)?.site ?? '')).slice(0, most)
  if (pages.length === 0) return []
  if (program === null) return 'no-browser'
  const folder = await mkdtemp(join(tmpdir(), 'controllo-pagine-'))
  let browser: Browser | null = null
  try {
    const { dir: assetsDir, assets } = await assetsIn(folder)
    const written = differences.filter(({ path }) => readEntryPath(path))
    const changes = new Map(await Promise.all(written.map(async ({ path, after }) => [path, after === null ? null : await work.forge.blob(after)] as const)))
    const media = new Map(differences.flatMap(({ path, after }) => (after === null || readEntryPath(path) ? [] : [[path, after] as const])))
    const sites = new Map<string, SitePages>()
    browser = await openBrowser(program)
    const found: PageAccessibility[] = []
    for (const page of pages) {
      const site = published.site(readEntryPath(page.path)?.site ?? '')
      if (!site) continue
      const made = sites.get(site.key) ?? (await openPages(work.forge, published, site, assets, romeDay(work.now()), media))
      sites.set(site.key, made)
      found.push(...(await look(browser, made, assetsDir, page, changes)))
    }
    return found
  } finally {
    await browser?.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function look(browser: Browser, { page, style }: SitePages, assetsDir: string, change: PageChange, changes: ReadonlyMap<string, Uint8Array | null>): Promise<readonly PageAccessibility[]> {
  const after = page(change.path, changes)
  if (after === null) return []
  const now = await lookAt(browser, after, style, assetsDir)
  const before = now.length > 0 && change.before !== null ? page(change.from, new Map()) : null
  const was = before === null ? [] : await lookAt(browser, before, style, assetsDir)
  return [{ path: change.path, fresh: now.filter((one) => !was.includes(one)), standing: now.filter((one) => was.includes(one)) }]
}
