import { LEVEL_WORDS } from '../../lib/model/audit/audit-words.ts'
import type { AuditReport } from '../../lib/model/audit/audit-report.ts'
import { type ExceptionsOfName, exceptionsByName, type PlacedException } from '../../lib/model/audit/exceptions-by-name.ts'
import { AUDIT_PAGE_WORDS as say } from '../words/audit.ts'
import { momentSaid } from './moment.ts'

/** Of one name so many are listed; all are in the other files. */
const MOST = 100

interface Props {
  readonly report: AuditReport
  /** Commits whose row is on the page. */
  readonly linked: ReadonlySet<string>
}

/** What an auditor looks at first. */
export function ExceptionGroups({ report: { rows, standing }, linked }: Props) {
  const groups = exceptionsByName(rows, standing)
  return (
    <section aria-labelledby="eccezioni">
      <h2 id="eccezioni">{say.exceptions}</h2>
      <p>{groups.length === 0 ? say.noExceptions : say.exceptionsIntro}</p>
      {groups.map((group) => (
        <Group key={group.name} group={group} linked={linked} />
      ))}
    </section>
  )
}

function Group({ group: { found, level, meaning, name, sentence }, linked }: { readonly group: ExceptionsOfName; readonly linked: Props['linked'] }) {
  return (
    <section class={`group group-${level}`} aria-labelledby={`eccezione-${name}`}>
      <h3 id={`eccezione-${name}`}>
        <span class="level">{LEVEL_WORDS[level]}:</span> {sentence}
      </h3>
      <p>
        {meaning} <span class="quiet">({say.times(found.length)}, <code>{name}</code>)</span>
      </p>
      <ul>
        {found.slice(0, MOST).map((one, at) => (
          <li key={at}>
            <Placed placed={one} linked={linked} />
          </li>
        ))}
        {found.length > MOST && <li>{say.moreOfThese(found.length - MOST)}</li>}
      </ul>
    </section>
  )
}

function Placed({ placed: { exception: { detail, path, person }, row }, linked }: { readonly placed: PlacedException; readonly linked: Props['linked'] }) {
  const rest = [person?.name, path, detail].filter(Boolean).join(', ')
  if (!row) return <>{rest}</>
  const title = `${row.title}, ${momentSaid(row.at)}`
  return (
    <>
      {linked.has(row.commit) ? <a href={`#v-${row.commit}`}>{title}</a> : title}
      {rest && `: ${rest}`}
    </>
  )
}
