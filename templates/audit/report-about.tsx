import type { AuditReport } from '../../lib/model/audit/audit-report.ts'
import { KIND_WORDS } from '../../lib/model/audit/audit-words.ts'
import { AUDIT_PAGE_WORDS as say } from '../words/audit.ts'
import { momentSaid } from './moment.ts'

/** Of what the register is, how it was drawn, and its figures. */
export function ReportAbout({ report }: { readonly report: AuditReport }) {
  const { head, madeAt, records, rows, sample, withSigners } = report
  return (
    <section aria-labelledby="di-che-cosa">
      <h2 id="di-che-cosa">{say.about}</h2>
      <p>
        <strong>{say.figures(rows.length, rows.filter(({ exceptions }) => exceptions.length > 0).length, rows.filter(({ emergency }) => emergency !== null).length)}</strong>
      </p>
      <dl>
        <Term name={say.madeAt} value={momentSaid(madeAt)} />
        <Term name={say.selection} value={chosen(report)} />
        {sample && <Term name={say.sample} value={say.drawn(sample.commits.length, sample.of, sample.seed)} />}
        <Term name={say.signers} value={withSigners ? say.withSigners : say.withoutSigners} />
        {head && <Term name={say.head} value={head} code />}
        {records && <Term name={say.records} value={records} code />}
      </dl>
      {sample && <p>{say.method(sample.seed)}</p>}
    </section>
  )
}

function Term({ name, value, code = false }: { readonly name: string; readonly value: string; readonly code?: boolean }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{code ? <code>{value}</code> : value}</dd>
    </div>
  )
}

function chosen({ selection: { exceptions, kind, office, path, person, site } }: AuditReport): string {
  const parts = [site && say.chosen.site(site), office && say.chosen.office(office), path && say.chosen.path(path), person && say.chosen.person(person), kind && say.chosen.kind(KIND_WORDS[kind]), exceptions && say.chosen.exceptions]
  return parts.filter(Boolean).join(', ') || say.all
}
