import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { DeskProposal, QueueAnswer } from '../../lib/protocol/desk.ts'
import type { Action } from './actions/action.ts'
import { outcomeOf } from './actions/outcome.ts'
import { KeysDialog } from './keys/keys-dialog.tsx'
import { useKeys } from './keys/use-keys.ts'
import { type Outcome, OutcomeNote } from './outcome-note.tsx'
import { ProposalScreen } from './proposal/proposal-screen.tsx'
import { nextOf } from './queue/lines.ts'
import { QueueScreen } from './queue/queue-screen.tsx'
import { NO_FILTERS, proposalHref, queueHref } from './route.ts'
import { ChangeRulesScreen } from './rules/change-rules-screen.tsx'
import { RulesScreen } from './rules/rules-screen.tsx'
import { useAnswer } from './use-answer.ts'
import { useRoute } from './use-route.ts'
import { WORDS } from './words/desk.ts'

/** The review desk: the queue, one proposal or the rules, what happened last, and the list of keys. */
export function App() {
  const route = useRoute()
  const queue = useAnswer<QueueAnswer>('proposals')
  const back = useRef(queueHref(NO_FILTERS))
  if (route.at === 'queue') back.current = queueHref(route.filters)

  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [helping, setHelping] = useState(false)
  useKeys({ back: useCallback(() => location.assign(back.current), []), help: useCallback(() => setHelping(true), []) })

  const place = route.at === 'proposal' ? route.number : route.at
  useEffect(() => {
    setOutcome(null)
    if (place === 'queue' && queue.answer) void queue.again()
  }, [place])
  // What had the focus (a button of the dialog, of the bar) is gone.
  useEffect(() => {
    if (outcome) document.querySelector('h1')?.focus()
  }, [outcome])

  const done = (action: Action, after: DeskProposal) => {
    const next = queue.answer?.ok ? nextOf(queue.answer.value.items, after.number) : undefined
    setOutcome({ sentence: outcomeOf(action, after), next: next ? { href: proposalHref(next.number), title: next.title } : null })
    void queue.again()
  }
  return (
    <>
      <OutcomeNote outcome={outcome} />
      {route.at === 'queue' && <QueueScreen queue={queue} filters={route.filters} />}
      {route.at === 'proposal' && <ProposalScreen key={route.number} number={route.number} back={back.current} onDone={done} />}
      {route.at === 'rules' && <RulesScreen />}
      {route.at === 'change-rules' && <ChangeRulesScreen onSent={() => void queue.again()} />}
      <button type="button" class="btn btn-link desk-keys-open" onClick={() => setHelping(true)}>
        {WORDS.keys.open} <kbd aria-hidden="true">?</kbd>
      </button>
      {helping && <KeysDialog onClose={() => setHelping(false)} />}
    </>
  )
}
