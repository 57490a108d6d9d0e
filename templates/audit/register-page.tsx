import type { VNode } from 'preact'
import type { AuditReport } from '../../lib/model/audit/audit-report.ts'
import { AUDIT_PAGE_WORDS as say } from '../words/audit.ts'
import { ExceptionGroups } from './exception-groups.tsx'
import { ReportAbout } from './report-about.tsx'
import { RowArticle } from './row-article.tsx'

/** Publications of one page: past it a browser prints a book nobody reads, and the other files have them all. */
export const MOST_ROWS = 2_000

interface Props {
  readonly report: AuditReport
  /** Where its style is, from where the page lies. */
  readonly style: string
}

/** The register as a page by itself: to be printed, kept or sent, without a script and without the portal. */
export function RegisterPage({ report, style }: Props): VNode {
  const { period, rows } = report
  const shown = rows.slice(0, MOST_ROWS)
  return (
    <html lang="it">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{say.title(period)}</title>
        <link rel="stylesheet" href={style} />
      </head>
      <body>
        <a class="skip" href="#pubblicazioni">
          {say.skip}
        </a>
        <main>
          <h1>{say.title(period)}</h1>
          <ReportAbout report={report} />
          <ExceptionGroups report={report} linked={new Set(shown.map(({ commit }) => commit))} />
          <section aria-labelledby="pubblicazioni">
            <h2 id="pubblicazioni">{say.rows}</h2>
            {rows.length === 0 && <p>{say.noRows}</p>}
            {shown.length < rows.length && <p>{say.onlyFirst(shown.length, rows.length)}</p>}
            {shown.map((row) => (
              <RowArticle key={row.commit} row={row} />
            ))}
          </section>
          <section aria-labelledby="limiti">
            <h2 id="limiti">{say.notes}</h2>
            <ul>
              {say.notesText.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </section>
        </main>
      </body>
    </html>
  )
}
