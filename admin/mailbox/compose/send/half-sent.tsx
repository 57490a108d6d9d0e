import { useEffect, useRef } from 'preact/hooks'
import type { Draft, SendAnswer } from '../../../../lib/protocol/webmail.ts'
import { useMailbox } from '../../mailbox-context.ts'
import { ProblemBox } from '../../problem-box.tsx'
import { composeHref } from '../../route.ts'
import { COMPOSE_WORDS } from '../../words/compose.ts'
import { keepDraft } from '../save/kept-draft.ts'

interface Props {
  readonly answer: SendAnswer
  readonly draft: Draft
}

/** It left, but not all went well: who did not get it, and that no copy was kept, are said exactly. */
export function HalfSent({ answer: { refused, problem, kept }, draft }: Props) {
  const { send: say, back } = COMPOSE_WORDS
  const { close } = useMailbox()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const again = () => {
    const id = crypto.randomUUID()
    keepDraft(id, { draft: { ...draft, to: refused.map((email) => ({ name: '', email })), cc: [], bcc: [] }, saved: null })
    location.assign(composeHref(id))
  }
  return (
    <section class="compose compose-outcome">
      <h1 ref={heading} tabIndex={-1}>{refused.length > 0 ? say.refusedTitle : say.sentTitle}</h1>
      {refused.length > 0 && (
        <>
          <p>{say.refused}</p>
          <ul>{refused.map((email) => <li key={email}><bdi>{email}</bdi></li>)}</ul>
        </>
      )}
      {kept === null && <p>{say.notKept}</p>}
      {problem && <ProblemBox problem={problem} />}
      <div class="letter-buttons">
        {refused.length > 0 && <button type="button" class="btn btn-primary" onClick={again}>{say.resend}</button>}
        <button type="button" class="btn btn-outline-primary" onClick={close}>{back}</button>
      </div>
    </section>
  )
}
