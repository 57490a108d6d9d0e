import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { DeskProposal, QueueItem } from '../../lib/protocol/desk.ts'
import type { TakenAnswer } from '../../lib/protocol/taken.ts'
import { POLL_MS } from '../live/connection.ts'
import type { Action } from './actions/action.ts'
import { outcomeOf } from './actions/outcome.ts'
import { ask } from './ask.ts'
import { KeysDialog } from './keys/keys-dialog.tsx'
import { useKeys } from './keys/use-keys.ts'
import { DeskContext } from './live/desk-context.ts'
import { Said, type Saying } from './live/said.tsx'
import { SessionNote } from './live/session-note.tsx'
import { useQueue } from './live/use-queue.ts'
import { type Outcome, OutcomeNote } from './outcome-note.tsx'
import { RegisterScreen } from './audit/register-screen.tsx'
import { RowScreen } from './audit/row-screen.tsx'
import { MailScreen } from './mail/mail-screen.tsx'
import { ProposalScreen } from './proposal/proposal-screen.tsx'
import { PublishedScreen } from './published/published-screen.tsx'
import { nextOf } from './queue/lines.ts'
import { QueueScreen } from './queue/queue-screen.tsx'
import { PageScreen } from './removal/page-screen.tsx'
import { RequestScreen } from './requests/request-screen.tsx'
import { RequestsScreen } from './requests/requests-screen.tsx'
import { NO_FILTERS, OWN_PLACES, proposalHref, queueHref } from './route.ts'
import { RatingsScreen } from './ratings/ratings-screen.tsx'
import { ChangeRulesScreen } from './rules/change-rules-screen.tsx'
import { RulesScreen } from './rules/rules-screen.tsx'
import { MineScreen } from './story/mine-screen.tsx'
import { useRoute } from './use-route.ts'
import { WORDS } from './words/desk.ts'
import { LIVE_WORDS } from './words/live.ts'
import { MAIL_WORDS } from './words/mail.ts'
import { TAKEN_WORDS } from './words/taken.ts'

/** The review desk: the queue, one proposal or the rules, what happened last, and the list of keys. */
export function App() {
  const route = useRoute()
  const [saying, setSaying] = useState<Saying | null>(null)
  // A refusal is an answer to what the person did: news does not take its place.
  const queue = useQueue(useCallback((sentence) => setSaying((now) => (now && 'problem' in now ? now : { sentence })), []))
  const back = useRef(queueHref(NO_FILTERS))
  if (route.at === 'queue') back.current = queueHref(route.filters)

  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [helping, setHelping] = useState(false)
  useKeys({ back: useCallback(() => location.assign(back.current), []), help: useCallback(() => setHelping(true), []) })

  const place = route.at === 'proposal' ? route.number : route.at === 'request' ? route.id : route.at
  useEffect(() => {
    setOutcome(null)
    setSaying(null)
    if (place === 'queue' && queue.answer) void queue.again()
  }, [place])
  // What had the focus (a button of the dialog, of the bar) is gone.
  useEffect(() => {
    if (outcome) document.querySelector('h1')?.focus()
  }, [outcome])

  const known = queue.answer?.ok ? queue.answer.value : null
  const now = useMemo(() => ({ person: known?.person ?? null, queue: known, again: queue.again }), [known])
  const done = (action: Action, after: DeskProposal) => {
    const next = known ? nextOf(known.items, after.number, known.person.id) : undefined
    setOutcome({ sentence: outcomeOf(action, after), next: next ? { href: proposalHref(next.number), title: next.title } : null })
    void queue.again()
  }
  const take = async ({ number, title }: QueueItem) => {
    const answer = await ask<TakenAnswer>('take', { number, from: null })
    setSaying(answer.ok ? { sentence: TAKEN_WORDS.taken(title) } : { problem: answer.problem })
    void queue.again()
  }
  return (
    <DeskContext.Provider value={now}>
      <Said saying={saying} onClose={() => setSaying(null)} />
      <SessionNote ended={queue.ended} />
      <OutcomeNote outcome={outcome} />
      {route.at === 'queue' && <QueueScreen queue={queue} filters={route.filters} onTake={take} />}
      {route.at === 'proposal' && <ProposalScreen key={route.number} number={route.number} back={back.current} onDone={done} />}
      {route.at === 'page' && <PageScreen key={route.path} path={route.path} wanted={route.wanted} back={back.current} onSent={(number) => location.assign(proposalHref(number))} />}
      {route.at === 'published' && <PublishedScreen />}
      {route.at === 'requests' && <RequestsScreen />}
      {route.at === 'request' && <RequestScreen key={route.id} id={route.id} />}
      {route.at === 'mine' && <MineScreen />}
      {route.at === 'ratings' && <RatingsScreen asked={route.asked} />}
      {route.at === 'register' && <RegisterScreen asked={route.asked} />}
      {route.at === 'register-row' && <RowScreen key={route.commit} commit={route.commit} />}
      {route.at === 'mail' && <MailScreen />}
      {route.at === 'rules' && <RulesScreen />}
      {route.at === 'change-rules' && <ChangeRulesScreen onSent={() => void queue.again()} />}
      {queue.asks && (route.at === 'queue' || route.at === 'proposal') && <p class="desk-asks">{LIVE_WORDS.asks(POLL_MS / 1000)}</p>}
      <button type="button" class="btn btn-link desk-keys-open" onClick={() => setHelping(true)}>
        {WORDS.keys.open} <kbd aria-hidden="true">?</kbd>
      </button>
      <a class="desk-mail-link" href={OWN_PLACES.mail}>
        {MAIL_WORDS.title}
      </a>
      {helping && <KeysDialog onClose={() => setHelping(false)} />}
    </DeskContext.Provider>
  )
}
