import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reportCsv } from '../../lib/history/audit/report-csv.ts'
import { reportJson } from '../../lib/history/audit/report-json.ts'
import type { AuditReport } from '../../lib/model/audit/audit-report.ts'
import { RegisterPage } from '../../templates/audit/register-page.tsx'
import { REGISTER_STYLE } from '../../templates/audit/register-style.ts'
import { renderPage } from '../../templates/layout/document.tsx'
import { findBrowser } from '../publishable/accessibility/find-browser.ts'
import { AuditProblem } from './audit-problem.ts'
import { printPdf } from './print-pdf.ts'

const STYLE = 'registro.css'

/**
 * Writes the register as page, table and data, and as PDF where there is a browser.
 *
 * @returns the files, and whether the PDF is among them
 * @throws {AuditProblem} where the folder cannot be written
 */
export async function writeReport(report: AuditReport, out: string, environment: Readonly<Record<string, string | undefined>>): Promise<{ readonly files: readonly string[]; readonly printed: boolean }> {
  const texts = { 'registro.html': renderPage(<RegisterPage report={report} style={STYLE} />), [STYLE]: REGISTER_STYLE, 'registro.csv': reportCsv(report), 'registro.json': reportJson(report) }
  await mkdir(out, { recursive: true }).catch(refused)
  for (const [name, text] of Object.entries(texts)) await writeFile(join(out, name), text).catch(refused)
  const files = Object.keys(texts).map((name) => join(out, name))
  const browser = await findBrowser(environment)
  if (!browser) return { files, printed: false }
  const pdf = join(out, 'registro.pdf')
  await printPdf(browser, join(out, 'registro.html'), pdf)
  return { files: [...files, pdf], printed: true }
}

function refused(error: unknown): never {
  throw new AuditProblem('out', { code: (error as NodeJS.ErrnoException).code })
}
