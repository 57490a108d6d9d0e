import type { ComponentChildren } from 'preact'
import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { DECIDE_WORDS } from '../words/decide.ts'
import { EmergencyNote } from './emergency-note.tsx'
import { PackageNote } from './package-note.tsx'

const { notes: say } = DECIDE_WORDS

/** Where the decision stands: what went wrong first, then appointment, package, approvals of a former text, emergency. */
export function DecisionNotes({ proposal }: { readonly proposal: DeskProposal }) {
  const { schedule, cancelled, failure, stale, package: together, emergency } = proposal.decision
  if (!schedule && !cancelled && !failure && stale.length === 0 && !together && !emergency) return null
  return (
    <section class="desk-decision" aria-label={say.title}>
      {failure && (
        <Note tone="danger" title={say.failed}>
          <p>
            {failure.sentence} {failure.remedy}
          </p>
          {failure.retryAt !== null && <p>{say.retry(failure.retryAt)}</p>}
        </Note>
      )}
      {schedule && (
        <Note tone="plain">
          <p>{say.scheduled(schedule.by.name, schedule.publishAt)}</p>
        </Note>
      )}
      {cancelled && !failure && (
        <Note tone="warning">
          <p>{say.cancelled(cancelled.by.name, cancelled.publishAt)}</p>
        </Note>
      )}
      {stale.map(({ by, changed }) => (
        <Note key={by.id} tone="warning">
          <p>{say.stale(by.name)}</p>
          {changed.length > 0 && <p>{say.staleChanged(changed)}</p>}
        </Note>
      ))}
      {together && <PackageNote number={proposal.number} together={together} />}
      {emergency && <EmergencyNote emergency={emergency} />}
    </section>
  )
}

function Note({ tone, title, children }: { readonly tone: 'plain' | 'warning' | 'danger'; readonly title?: string; readonly children: ComponentChildren }) {
  return (
    <div class={`desk-note desk-note-${tone}`}>
      {title && <h2 class="desk-note-title">{title}</h2>}
      {children}
    </div>
  )
}
