import { useEffect, useState } from 'preact/hooks'
import type { MessageAnswer } from '../../../../lib/protocol/webmail.ts'
import { type Answer, answerOf } from '../../../ask/answer.ts'
import type { MessageRef } from '../../mail.ts'
import { ProblemBox } from '../../problem-box.tsx'
import { READ_WORDS } from '../../words/read.ts'
import { MessageBody } from '../body/message-body.tsx'
import { Head } from '../head/head.tsx'
import { shownPartHref } from '../part-href.ts'

interface Props {
  readonly refOf: MessageRef
  readonly part: string
}

/** A message that lies in another one, read like any other; its attachments are saved with it, as one file. */
export function NestedMessage({ refOf, part }: Props) {
  const [answer, setAnswer] = useState<Answer<MessageAnswer> | null>(null)
  useEffect(() => {
    void fetch(shownPartHref(refOf, part), { credentials: 'same-origin' })
      .catch(() => null)
      .then((response) => answerOf<MessageAnswer>(response))
      .then(setAnswer)
  }, [part])
  if (!answer) return <p role="status">{READ_WORDS.loading}</p>
  if (!answer.ok) return <ProblemBox problem={answer.problem} />
  const message = answer.value
  return (
    <div class="letter-nested">
      <p class="letter-nested-subject">{message.line.subject || READ_WORDS.noSubject}</p>
      <Head message={message} />
      <MessageBody message={message} />
      {message.parts.length > 0 && (
        <>
          <p>{READ_WORDS.attachments.title(message.parts.length)}:</p>
          <ul>{message.parts.map(({ id, name }, i) => <li key={id}>{name || READ_WORDS.attachments.nameless(i + 1)}</li>)}</ul>
        </>
      )}
    </div>
  )
}
