import { useRef, useState } from 'preact/hooks'
import type { ExpertOpinion, ExpertsAnswer } from '../../../lib/protocol/experts.ts'
import { ProblemBox } from '../problem-box.tsx'
import { useAnswer } from '../use-answer.ts'
import { EXPERT_WORDS as say } from '../words/experts.ts'
import { AskDialog } from './ask-dialog.tsx'
import { EndDialog } from './end-dialog.tsx'
import { Opinion } from './opinion.tsx'

/** The opinions asked of people without an account; nothing at all where there is none and none can be asked. */
export function ExpertSection({ number }: { readonly number: number }) {
  const { answer, again, set } = useAnswer<ExpertsAnswer>(`experts?n=${number}`)
  const [asking, setAsking] = useState(false)
  const [ending, setEnding] = useState<ExpertOpinion | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  if (!answer) return null
  if (!answer.ok) return <ProblemBox problem={answer.problem} onRetry={again} />
  const { opinions, ask } = answer.value
  if (opinions.length === 0 && !ask) return null

  const done = (after: ExpertsAnswer) => {
    setAsking(false)
    setEnding(null)
    set(after)
    // The button that was pressed may be gone.
    heading.current?.focus()
  }
  return (
    <section class="desk-section desk-experts">
      <h2 ref={heading} tabIndex={-1}>
        {say.title}
      </h2>
      {opinions.length === 0 && <p>{say.none}</p>}
      <ul class="desk-opinions">
        {opinions.map((opinion) => (
          <Opinion key={opinion.id} opinion={opinion} onEnd={() => setEnding(opinion)} />
        ))}
      </ul>
      {ask && (
        <>
          <p class="desk-help">{say.intro}</p>
          <button type="button" class="btn btn-outline-primary" onClick={() => setAsking(true)}>
            {say.ask}
          </button>
        </>
      )}
      {asking && ask && <AskDialog number={number} ask={ask} onClose={() => setAsking(false)} onDone={done} />}
      {ending && <EndDialog number={number} opinion={ending} onClose={() => setEnding(null)} onDone={done} />}
    </section>
  )
}
