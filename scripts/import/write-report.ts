import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Imported } from '../../lib/import/wordpress/import-site.ts'
import type { Aside } from '../../lib/import/wordpress/report/aside.ts'
import type { Site } from '../../lib/model/sites.ts'
import { REPORT_FILE } from './earlier-import.ts'
import { fillsExample } from './fills-example.ts'
import { reportPage } from './report-page.tsx'

/**
 * The report of an import: `index.html` for people, `rapporto.json` for programs, what was left aside and the drafts as
 * files, the former addresses as a table, and what to write to complete the rest. What a report before it had is replaced.
 */
export async function writeReport(folder: string, imported: Imported, site: Site, files: ReadonlyMap<string, string>): Promise<void> {
  const { aside, drafts, notes, tally, redirects, day } = imported
  await rm(join(folder, 'scarti'), { recursive: true, force: true })
  await rm(join(folder, 'bozze'), { recursive: true, force: true })
  const told = { importazione: 'wordpress', sito: site.key, esportazione: day, tipi: tally, note: notes, scarti: aside.map(summary), bozze: drafts.map(summary), indirizzi: redirects, file: Object.fromEntries(files) }
  const style = await readFile(new URL('report.css', import.meta.url), 'utf8')
  const texts = new Map([
    ['index.html', reportPage(imported, site)],
    ['rapporto.css', style],
    ['indirizzi.csv', redirects.map(([from, to]) => `${cell(from)};${cell(to)}\n`).join('')],
    ['indirizzi-nginx.map', linesOf(redirects, site, (from, to) => `"${from}" "${to}";`)],
    ['indirizzi-netlify.txt', linesOf(redirects, site, (from, to) => `${from} ${to} 301`)],
    ['completare-esempio.yml', fillsExample(aside)],
    ...aside.map(({ name, text }) => [`scarti/${name}`, text] as const),
    ...drafts.map(({ name, text }) => [`bozze/${name}`, text] as const),
    [REPORT_FILE, `${JSON.stringify(told, null, 1)}\n`],
  ])
  for (const [name, text] of texts) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}

/**
 * The former addresses for a server in front, where the new site is not at the root of its host. Their signs are few enough
 * (PAGE_ADDRESS, FORMER_FILE) that none can end a line or a text of these files.
 */
function linesOf(redirects: Imported['redirects'], { base }: Site, line: (from: string, to: string) => string): string {
  return redirects.map(([from, to]) => `${line(from, `${base}${to.slice(1)}`)}\n`).join('')
}

function summary({ text: _, ...rest }: Aside) {
  return rest
}

// A cell that begins like a formula is one for a spreadsheet (OWASP, CSV injection); an address begins with a slash.
function cell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
