import { useState } from 'preact/hooks'
import type { RemarksAnswer } from '../../../lib/protocol/remarks.ts'
import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import { askAgain } from '../ask-again.ts'
import { ask } from '../ask.ts'
import { useChanged } from '../live/use-changed.ts'
import { useAnswer } from '../use-answer.ts'
import { REMARK_WORDS as say } from '../words/remarks.ts'

/** Each is `POST /api/desk/remarks-<action>`. */
export type RemarkAction = 'add' | 'reply' | 'move' | 'accept' | 'decline'

export interface Remarks {
  /** `null` while they are on their way, or when they do not come. */
  readonly answer: RemarksAnswer | null
  /** Why they do not come. */
  readonly problem: ProblemMessage | null
  readonly again: () => Promise<void>
  /** Does it, and says why not when the server refuses. */
  readonly act: (action: RemarkAction, message: object, heard: keyof typeof say.heard) => Promise<ProblemMessage | null>
  /** What was done last, in words. */
  readonly heard: string
}

/** The conversations about a proposal, which follow what others say; `onText` is called when the text of the proposal is another. */
export function useRemarks(number: number, onText: () => void): Remarks {
  const { answer, again, set } = useAnswer<RemarksAnswer>(`remarks?n=${number}`)
  const [heard, setHeard] = useState('')
  useChanged(number, async () => {
    const got = await askAgain<RemarksAnswer>(`remarks?n=${number}`)
    if (typeof got === 'object') set(got.news)
  })
  const act: Remarks['act'] = async (action, message, done) => {
    setHeard('')
    const result = await ask<RemarksAnswer>(`remarks-${action}`, { number, ...message })
    if (!result.ok) return result.problem
    set(result.value)
    setHeard(say.heard[done])
    if (action === 'accept') onText()
    return null
  }
  return { answer: answer?.ok ? answer.value : null, problem: answer && !answer.ok ? answer.problem : null, again, act, heard }
}
