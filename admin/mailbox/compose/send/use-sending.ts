import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { ProblemMessage } from '../../../../lib/protocol/problem-message.ts'
import type { SendAnswer } from '../../../../lib/protocol/webmail.ts'
import { ask } from '../../ask.ts'
import { useMailbox } from '../../mailbox-context.ts'
import { COMPOSE_WORDS } from '../../words/compose.ts'
import type { DraftKeeper } from '../save/draft-keeper.ts'

/** How long a message can still be called back. */
export const CALLED_BACK_FOR_S = 5

export type Phase =
  | { readonly at: 'writing' }
  | { readonly at: 'preparing' }
  | { readonly at: 'leaving'; readonly seconds: number }
  | { readonly at: 'sending' }
  | { readonly at: 'done'; readonly answer: SendAnswer }
  | { readonly at: 'failed'; readonly problem: ProblemMessage }

export interface Sending {
  readonly phase: Phase
  readonly begin: () => Promise<void>
  readonly callBack: () => void
  readonly now: () => void
}

/** Sends a message: saved first, so that nothing is lost whatever happens; then it can be called back for a while; then it leaves. */
export function useSending(keeper: DraftKeeper): Sending {
  const { say } = useMailbox()
  const [phase, setPhase] = useState<Phase>({ at: 'writing' })
  const timer = useRef<ReturnType<typeof setInterval> | undefined>(undefined)
  const gone = useRef(false)
  const stop = () => clearInterval(timer.current)
  const tell = useRef(say)
  tell.current = say
  const now = useRef(phase.at)
  now.current = phase.at
  // Whoever goes elsewhere while it is about to leave believes that it left.
  const left = useCallback(() => {
    stop()
    if (now.current === 'leaving') tell.current({ sentence: COMPOSE_WORDS.send.undone })
  }, [])
  useEffect(() => left, [])

  const begin = async () => {
    setPhase({ at: 'preparing' })
    if (!(await keeper.flush()) || !keeper.state.saved) return setPhase({ at: 'failed', problem: keeper.state.problem ?? COMPOSE_WORDS.send.notSaved })
    gone.current = false
    let seconds = CALLED_BACK_FOR_S
    setPhase({ at: 'leaving', seconds })
    timer.current = setInterval(() => {
      seconds -= 1
      if (seconds > 0) setPhase({ at: 'leaving', seconds })
      else void send()
    }, 1000)
  }
  const send = async () => {
    // The key and the clock may both ask for it: it leaves once.
    if (gone.current) return
    gone.current = true
    stop()
    setPhase({ at: 'sending' })
    const answer = await ask<SendAnswer>('send', { id: keeper.state.id, draft: keeper.draft, replaces: keeper.state.saved })
    if (answer.ok) {
      await keeper.close()
      setPhase({ at: 'done', answer: answer.value })
    } else setPhase({ at: 'failed', problem: answer.status === 0 ? COMPOSE_WORDS.send.unknown : answer.problem })
  }
  const callBack = () => {
    left()
    setPhase({ at: 'writing' })
  }
  return { phase, begin, callBack, now: () => void send() }
}
