import { PortalLayout, type PortalProps } from '../portal/portal-layout.tsx'
import { EXPERT_PAGE_WORDS as say } from '../words/expert.ts'
import { ExpertForm, type Typed } from './expert-form.tsx'
import { AskedEntry } from './asked-entry.tsx'
import type { ExpertPageView } from './expert-view.ts'

export interface ExpertPageProps extends Pick<PortalProps, 'assets'> {
  readonly view: ExpertPageView
  /** Has the answer just arrived? */
  readonly done: boolean
  /** What was typed and could not be taken; `null` otherwise. */
  readonly typed: Typed | null
}

/** The page of somebody without an account who is asked for an opinion: who asks and what, what changes, the page, the answer. No script. */
export function ExpertPage({ assets, view, done, typed }: ExpertPageProps) {
  const { asker, body, question, until, stale, entries } = view
  return (
    <PortalLayout assets={assets} title={typed ? `${say.faulty}${say.title}` : say.title}>
      <div class="rd-expert">
        <h1>{say.title}</h1>
        {done && (
          <div class="alert alert-success" role="status">
            <h2>{say.done.title}</h2>
            <p>{say.done.text}</p>
          </div>
        )}
        <p class="lead">{say.lead(asker, body)}</p>
        <h2>{say.questionOf(asker)}</h2>
        <blockquote class="rd-asked"><p>{question}</p></blockquote>
        <p>{say.until(until)}</p>
        {stale && <p class="alert alert-warning">{say.stale}</p>}
        {entries.map((entry) => <AskedEntry key={entry.path} entry={entry} question={view.id} />)}
        <ExpertForm view={view} typed={typed} />
      </div>
    </PortalLayout>
  )
}
