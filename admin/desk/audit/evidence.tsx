import type { EvidenceAnswer } from '../../../lib/protocol/audit.ts'
import { RowEvidence } from '../../../templates/audit/row-article.tsx'
import { ProblemBox } from '../problem-box.tsx'
import { useAnswer } from '../use-answer.ts'
import { WORDS } from '../words/desk.ts'

/** The whole evidence of a publication, asked for when somebody wants it. */
export function Evidence({ commit }: { readonly commit: string }) {
  const { answer, again } = useAnswer<EvidenceAnswer>(`registro-riga?v=${commit}`)
  if (!answer) return <p role="status">{WORDS.loading}</p>
  if (!answer.ok) return <ProblemBox problem={answer.problem} onRetry={again} />
  return (
    <div class="desk-register-evidence">
      <RowEvidence row={answer.value} />
    </div>
  )
}
