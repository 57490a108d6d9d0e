import { useEffect, useState } from 'preact/hooks'
import type { RequestAnswer } from '../../../lib/protocol/requests.ts'
import { Heading } from '../heading.tsx'
import { ProblemBox } from '../problem-box.tsx'
import { useAnswer } from '../use-answer.ts'
import { WORDS } from '../words/desk.ts'
import { REQUEST_WORDS as say } from '../words/requests.ts'
import { RequestActions } from './request-actions.tsx'
import { RequestFacts } from './request-facts.tsx'
import { REQUESTS_PLACE } from './request-href.ts'
import { RequestSteps } from './request-steps.tsx'
import { StateBadge } from './state-badge.tsx'

/** One request, whole: who wrote, what they ask, what was done, what can be done. */
export function RequestScreen({ id }: { readonly id: string }) {
  const { answer, again, set } = useAnswer<RequestAnswer>(`request?id=${id}`)
  const [done, setDone] = useState('')
  // The button that was pressed may be gone.
  useEffect(() => {
    if (done) document.querySelector('h1')?.focus()
  }, [done])
  const after = (sentence: string, now: RequestAnswer | null) => {
    setDone(sentence)
    if (now) set(now)
    else void again()
  }
  return (
    <>
      <a class="desk-back" href={REQUESTS_PLACE}>
        {say.back}
      </a>
      <p role="status" class={done ? 'desk-note desk-note-success' : 'visually-hidden'}>
        {done}
      </p>
      {!answer && <p role="status">{WORDS.loading}</p>}
      {answer && !answer.ok && <Gone problem={answer.problem} onRetry={() => void again()} />}
      {answer?.ok && <Found request={answer.value} onDone={after} />}
    </>
  )
}

function Gone(props: Parameters<typeof ProblemBox>[0]) {
  return (
    <>
      <Heading title={say.title}>{say.title}</Heading>
      <ProblemBox {...props} />
    </>
  )
}

function Found({ request, onDone }: { readonly request: RequestAnswer; readonly onDone: (sentence: string, now: RequestAnswer | null) => void }) {
  const { subject, state, number, kind, office, siteName } = request.line
  return (
    <>
      <Heading title={subject}>
        {subject} <StateBadge state={state} />
      </Heading>
      <p class="desk-help">{[say.kinds[kind], say.number(number), office, siteName].join(' · ')}</p>
      <RequestFacts request={request} />
      {state !== 'closed' && <RequestActions request={request} onDone={onDone} />}
      <RequestSteps steps={request.steps} />
      <p class="desk-help">{say.kept(request.daysKept)}</p>
    </>
  )
}
