import { useState } from 'preact/hooks'
import type { ExpertOpinion, ExpertsAnswer } from '../../../lib/protocol/experts.ts'
import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import { ask } from '../ask.ts'
import { Dialog } from '../../dialog/dialog.tsx'
import { ProblemBox } from '../problem-box.tsx'
import { EXPERT_WORDS as say } from '../words/experts.ts'

interface Props {
  readonly number: number
  readonly opinion: ExpertOpinion
  readonly onClose: () => void
  readonly onDone: (after: ExpertsAnswer) => void
}

/** Takes a question back, after asking once more: its link cannot be given again. */
export function EndDialog({ number, opinion: { id, name }, onClose, onDone }: Props) {
  const [problem, setProblem] = useState<ProblemMessage | null>(null)
  const [working, setWorking] = useState(false)
  const end = async () => {
    if (working) return
    setWorking(true)
    const answer = await ask<ExpertsAnswer>('expert-end', { number, question: id })
    setWorking(false)
    if (answer.ok) onDone(answer.value)
    else setProblem(answer.problem)
  }
  return (
    <Dialog title={say.endTitle} onClose={onClose}>
      <p>{say.endText(name)}</p>
      {problem && <ProblemBox problem={problem} />}
      <div class="desk-buttons">
        <button type="button" class="btn btn-primary" aria-disabled={working} onClick={end}>
          {working ? say.dialog.working : say.endConfirm}
        </button>
        <button type="button" class="btn btn-outline-primary" onClick={onClose}>
          {say.dialog.cancel}
        </button>
      </div>
    </Dialog>
  )
}
