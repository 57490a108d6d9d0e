import { useState } from 'preact/hooks'
import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import type { DeskComment } from '../../../lib/protocol/ratings.ts'
import { dayInWords } from '../../../templates/text/days.ts'
import { RATING_WORDS } from '../../../templates/words/rating.ts'
import { ask } from '../ask.ts'
import { ProblemBox } from '../problem-box.tsx'
import { RATINGS_WORDS as say } from '../words/ratings.ts'

type State = 'read' | 'sure' | 'forgotten'

interface Props {
  readonly site: string
  readonly page: string
  readonly comment: DeskComment
}

// What had the focus is gone with what it was part of.
const focused = (element: HTMLElement | null) => element?.focus()

/** Somebody's words, and a way to remove what they should not have written. */
export function CommentLine({ site, page, comment: { id, day, stars, answer, text, isPersonal } }: Props) {
  const [state, setState] = useState<State>('read')
  const [problem, setProblem] = useState<ProblemMessage | null>(null)
  const forget = async () => {
    const done = await ask('ratings-forget', { site, page, day, id })
    setProblem(done.ok ? null : done.problem)
    if (done.ok) setState('forgotten')
  }
  if (state === 'forgotten') {
    return (
      <li>
        <p ref={focused} tabIndex={-1} role="status">
          {say.forgotten}
        </p>
      </li>
    )
  }
  const words: Readonly<Record<string, string>> = { ...RATING_WORDS.answers.positive, ...RATING_WORDS.answers.negative }
  return (
    <li>
      <blockquote>{text}</blockquote>
      <p class="desk-published-when">{[say.given(stars, dayInWords(day)), ...(answer === null ? [] : [words[answer]])].join(' · ')}</p>
      {isPersonal && <p class="desk-note desk-note-warning">{say.personal}</p>}
      {problem && <ProblemBox problem={problem} onRetry={forget} />}
      {state === 'read' ? (
        <button type="button" class="btn btn-link btn-sm" onClick={() => setState('sure')}>
          {say.forget}
        </button>
      ) : (
        <p class="desk-forget">
          {say.forgetSure}{' '}
          <button type="button" class="btn btn-danger btn-sm" onClick={() => void forget()}>
            {say.forgetYes}
          </button>{' '}
          <button ref={focused} type="button" class="btn btn-outline-primary btn-sm" onClick={() => setState('read')}>
            {say.forgetNo}
          </button>
        </p>
      )}
    </li>
  )
}
