import type { Decision, PackageMember } from '../../../lib/protocol/decide.ts'
import { proposalHref } from '../route.ts'
import { StatusBadge } from '../status-badge.tsx'
import { DECIDE_WORDS } from '../words/decide.ts'

interface Props {
  /** The proposal that is looked at. */
  readonly number: number
  readonly together: NonNullable<Decision['package']>
}

const { notes: say } = DECIDE_WORDS

/** The proposals that go online together, each with its state, and what the package waits for. */
export function PackageNote({ number, together: { title, members, conflict } }: Props) {
  const waiting = members.filter(({ missing }) => missing !== null)
  return (
    <div class={`desk-note ${conflict === null ? 'desk-note-plain' : 'desk-note-danger'}`}>
      <h2 class="desk-note-title">{say.package(title)}</h2>
      <p>{say.packageHelp}</p>
      <ul class="desk-package">
        {members.map((member) => (
          <li key={member.number}>
            <Name member={member} here={member.number === number} /> <StatusBadge status={member.status} />{' '}
            <span>{member.missing === null ? say.ready : say.missing[member.missing]}</span>
          </li>
        ))}
      </ul>
      {/* What the others do changes it while it is read. */}
      <div role="status">
        {conflict !== null && <p>{say.conflict(conflict)}</p>}
        {waiting.length > 0 ? <p>{say.waits(waiting.map((member) => named(member)))}</p> : conflict === null && <p>{say.packageReady}</p>}
      </div>
    </div>
  )
}

function Name({ member: { number, title }, here }: { readonly member: PackageMember; readonly here: boolean }) {
  if (title === null) return <>{say.unseen}</>
  if (here)
    return (
      <strong>
        {title} ({say.self})
      </strong>
    )
  return <a href={proposalHref(number)}>{title}</a>
}

function named({ title }: PackageMember): string {
  return title === null ? say.unseen.toLowerCase() : `«${title}»`
}
