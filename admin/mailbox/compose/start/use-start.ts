import { useCallback, useEffect, useState } from 'preact/hooks'
import type { ProblemMessage } from '../../../../lib/protocol/problem-message.ts'
import type { MessageAnswer } from '../../../../lib/protocol/webmail.ts'
import { ask } from '../../ask.ts'
import type { MessageRef } from '../../mail.ts'
import { useMailbox } from '../../mailbox-context.ts'
import type { ComposeHow } from '../../route.ts'
import { afterDraftEvent, newDraftState } from '../save/draft-state.ts'
import { keptDraft } from '../save/kept-draft.ts'
import { readRecipients } from '../recipients/read-recipients.ts'
import { blankDraft, type Writer } from './blank-draft.ts'
import { draftAbout, kindOf } from './draft-about.ts'
import type { Start } from './start.ts'

interface Asked {
  readonly id: string
  readonly about: { readonly how: ComposeHow; readonly ref: MessageRef } | null
  readonly to: string
}

export interface Starting {
  readonly start: Start | null
  readonly problem: ProblemMessage | null
  readonly again: () => void
}

/** What writing begins with: what this window still has of it, what the server has of it, or what it is about. */
export function useStart({ id, about, to }: Asked): Starting {
  const { state } = useMailbox()
  const [start, setStart] = useState<Start | null>(null)
  const [problem, setProblem] = useState<ProblemMessage | null>(null)
  const begin = useCallback(async () => {
    setProblem(null)
    const kept = keptDraft(id)
    const kind = kindOf(about?.how)
    if (kept?.draft) return setStart({ draft: kept.draft, state: afterDraftEvent(newDraftState(id, kept.saved), { is: 'written' }), kind, recovered: true })
    const from = kept?.saved ? { how: 'draft' as const, ref: kept.saved } : about
    if (!from) return setStart({ draft: blankDraft(state, readRecipients(to).people), state: newDraftState(id), kind, recovered: false })
    const answer = await ask<MessageAnswer>('message', { ref: from.ref })
    if (!answer.ok) return setProblem(answer.problem)
    const begun = startFrom(id, from, answer.value, state)
    // A draft that was opened from its folder has its own name: what this window kept of it lies under that.
    const unsaved = keptDraft(begun.state.id)?.draft
    setStart({ ...(unsaved ? { draft: unsaved, state: afterDraftEvent(begun.state, { is: 'written' }), recovered: true } : begun), kind })
  }, [id])
  useEffect(() => void begin(), [begin])
  return { start, problem, again: () => void begin() }
}

function startFrom(id: string, { how, ref }: NonNullable<Asked['about']>, message: MessageAnswer, writer: Writer): Omit<Start, 'kind'> {
  const known = how === 'draft' ? newDraftState(message.draft?.id ?? id, ref) : newDraftState(id)
  return { draft: draftAbout(how, message, writer), state: known, recovered: false }
}
