import type { DeskChecksAnswer } from '../../../lib/protocol/checks.ts'
import { ProblemBox } from '../problem-box.tsx'
import { useAnswer } from '../use-answer.ts'
import { CHECK_WORDS as say } from '../words/checks.ts'
import { EntryChecks } from './entry-checks.tsx'
import { GlanceLine } from './glance-line.tsx'

interface Props {
  readonly number: number
  /** Which text: another one is checked again. */
  readonly tip: string
}

/** What a machine says of the proposal: new problems first, what it mends, and what was there already, folded. */
export function ChecksSection({ number, tip }: Props) {
  const { answer, again } = useAnswer<DeskChecksAnswer>(`checks?n=${number}&tip=${tip}`)
  return (
    <section class="desk-section desk-checks" aria-labelledby="controlli">
      <h2 id="controlli" tabIndex={-1}>
        {say.title}
      </h2>
      {!answer && <p role="status">{say.loading}</p>}
      {answer && !answer.ok && <ProblemBox problem={answer.problem} onRetry={again} />}
      {answer?.ok && <Found checks={answer.value} />}
    </section>
  )
}

function Found({ checks: { glance, entries } }: { readonly checks: DeskChecksAnswer }) {
  if (entries.length === 0) return <p>{say.nothing}</p>
  return (
    <>
      <GlanceLine glance={glance} />
      {glance.errors > 0 && <p class="desk-legend">{say.help}</p>}
      {entries.map((entry) => (
        <EntryChecks key={entry.path} entry={entry} named={entries.length > 1} />
      ))}
    </>
  )
}
