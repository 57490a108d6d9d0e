import { useState } from 'preact/hooks'
import type { MailAnswer } from '../../../lib/protocol/mail.ts'
import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import { ask } from '../ask.ts'
import { Heading } from '../heading.tsx'
import { ProblemBox } from '../problem-box.tsx'
import { useAnswer } from '../use-answer.ts'
import { WORDS } from '../words/desk.ts'
import { MAIL_WORDS as say } from '../words/mail.ts'

/** Which mails the person gets, where, and the one choice there is. */
export function MailScreen() {
  const { answer, again, set } = useAnswer<MailAnswer>('mail')
  return (
    <>
      <Heading title={say.title}>{say.title}</Heading>
      {!answer && <p role="status">{WORDS.loading}</p>}
      {answer && !answer.ok && <ProblemBox problem={answer.problem} onRetry={again} />}
      {answer?.ok && <Found mail={answer.value} onSaved={set} />}
    </>
  )
}

function Found({ mail, onSaved }: { readonly mail: MailAnswer; readonly onSaved: (after: MailAnswer) => void }) {
  return (
    <>
      <Where mail={mail} />
      {mail.lastRefused !== null && <p class="desk-note desk-note-danger">{say.refused(mail.lastRefused)}</p>}
      <section class="desk-section">
        <h2>{say.urgent}</h2>
        <p>{say.urgentHelp}</p>
        <List items={say.urgentList} />
      </section>
      <section class="desk-section">
        <h2>{say.digest}</h2>
        <p>{say.digestHelp}</p>
        <List items={say.digestList} />
        <Wish digest={mail.digest} onSaved={onSaved} />
      </section>
      <p class="desk-help">{say.never}</p>
    </>
  )
}

function Where({ mail: { leaves, address } }: { readonly mail: MailAnswer }) {
  if (leaves === 'mail') {
    return (
      <p class="desk-intro">
        {say.where.mail} <strong>{address}</strong>. {say.address}
      </p>
    )
  }
  return (
    <p class="desk-intro">
      {say.where[leaves]} {leaves === 'box' && <a href="/posta-di-prova">{say.openBox}</a>}
    </p>
  )
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

function Wish({ digest, onSaved }: { readonly digest: boolean; readonly onSaved: (after: MailAnswer) => void }) {
  const [problem, setProblem] = useState<ProblemMessage | null>(null)
  const [saved, setSaved] = useState('')
  const change = async (wanted: boolean) => {
    const answer = await ask<MailAnswer>('mail-wishes', { digest: wanted })
    setProblem(answer.ok ? null : answer.problem)
    setSaved(answer.ok ? (wanted ? say.savedOn : say.savedOff) : '')
    if (answer.ok) onSaved(answer.value)
  }
  return (
    <>
      {problem && <ProblemBox problem={problem} />}
      <label class="desk-check">
        <input type="checkbox" checked={digest} onChange={(event) => void change(event.currentTarget.checked)} />
        {say.wish}
      </label>
      <p role="status" class={saved ? 'desk-heard' : 'visually-hidden'}>
        {saved}
      </p>
    </>
  )
}
