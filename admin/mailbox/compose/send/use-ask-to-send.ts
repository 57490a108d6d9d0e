import { useState } from 'preact/hooks'
import { COMPOSE_WORDS } from '../../words/compose.ts'
import type { Attaching } from '../attach/use-attaching.ts'
import { RECIPIENT_FIELDS } from '../recipients/field-names.ts'
import type { Recipients } from '../recipients/use-recipients.ts'
import type { Writing } from '../save/use-draft.ts'
import { type Doubt, doubtsOf } from './before-sending.ts'
import type { Sending } from './use-sending.ts'

export interface AskToSend {
  /** What is asked before it leaves; empty while nothing is. */
  readonly doubts: readonly Doubt[]
  /** Why it cannot leave yet; empty while nothing holds it. */
  readonly fault: string
  readonly ask: () => void
  readonly anyway: () => void
  readonly back: () => void
}

/** Holds a message until it can be sent: somebody to go to, all that is typed read, every file there, every doubt asked once. */
export function useAskToSend({ keeper }: Writing, recipients: Recipients, attaching: Attaching, sending: Sending): AskToSend {
  const [doubts, setDoubts] = useState<readonly Doubt[]>([])
  const [asked, setAsked] = useState<readonly Doubt[]>([])
  const [fault, setFault] = useState('')

  const somebody = () => RECIPIENT_FIELDS.some((field) => keeper.draft[field].length > 0)
  const focusFault = () => setTimeout(() => document.querySelector<HTMLElement>('.compose [aria-invalid="true"]')?.focus())
  const ask = () => {
    if (sending.phase.at === 'leaving') return sending.now()
    if (sending.phase.at === 'preparing' || sending.phase.at === 'sending') return
    setFault('')
    if (!recipients.commitAll()) return void focusFault()
    if (!somebody()) {
      recipients.needSomebody()
      return void focusFault()
    }
    if (attaching.uploads.all.length > 0) return setFault(COMPOSE_WORDS.send.uploading)
    const open = doubtsOf(keeper.draft).filter((doubt) => !asked.includes(doubt))
    if (open.length > 0) return setDoubts(open)
    void sending.begin()
  }
  return {
    doubts,
    fault,
    ask,
    anyway: () => {
      setAsked([...asked, ...doubts])
      setDoubts([])
      void sending.begin()
    },
    back: () => setDoubts([]),
  }
}
