import { useContext, useState } from 'preact/hooks'
import type { DeskProposal, QueueStep } from '../../../lib/protocol/desk.ts'
import { askAgain } from '../ask-again.ts'
import { type Asked, useAnswer } from '../use-answer.ts'
import { DeskContext } from './desk-context.ts'
import { useChanged } from './use-changed.ts'

/** What somebody else did with the proposal that is open; `newText` is the proposal with another text, which the page does not show yet. */
export interface Meanwhile {
  readonly step: QueueStep
  readonly newText: DeskProposal | null
}

export interface LiveProposal extends Asked<DeskProposal> {
  readonly meanwhile: Meanwhile | null
  readonly showNew: () => void
}

/**
 * A proposal that follows what others do with it, and with the rest of its package: what they lack keeps it back. A new text is offered and never put under the eyes of who is reading:
 * they would decide on words they have not seen.
 */
export function useLiveProposal(number: number): LiveProposal {
  const asked = useAnswer<DeskProposal>(`proposal?n=${number}`)
  const { person } = useContext(DeskContext)
  const [meanwhile, setMeanwhile] = useState<Meanwhile | null>(null)
  const shown = asked.answer?.ok ? asked.answer.value : null
  const members = shown?.decision.package?.members.map((member) => member.number) ?? []

  const follow = async () => {
    const heard = await askAgain<DeskProposal>(`proposal?n=${number}`)
    if (typeof heard !== 'object' || !shown) return
    const { news } = heard
    const newText = news.tip !== shown.tip && news.last.by.id !== person?.id
    if (!newText) asked.set(news)
    if (news.last.by.id !== person?.id && news.updatedAt !== shown.updatedAt) setMeanwhile({ step: news.last, newText: newText ? news : null })
  }
  useChanged(number, () => void follow(), members)
  const showNew = () => {
    if (meanwhile?.newText) asked.set(meanwhile.newText)
    setMeanwhile(null)
  }
  return { ...asked, meanwhile, showNew }
}
