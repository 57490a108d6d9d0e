import { useState } from 'preact/hooks'
import type { MessageLine } from '../../mail.ts'
import { messageHref } from '../../route.ts'
import { ProblemBox } from '../../problem-box.tsx'
import { READ_WORDS } from '../../words/read.ts'
import { Letter } from '../letter.tsx'
import { nameOf } from '../name-of.ts'
import { useMessage } from '../use-message.ts'
import { whenInWords } from '../when-in-words.ts'

/** One message of a conversation: it is asked for when it is unfolded. */
export function FoldedMessage({ line }: { readonly line: MessageLine }) {
  const { conversation: say, head } = READ_WORDS
  const [open, setOpen] = useState(false)
  return (
    <li>
      <details class="letter-folded" onToggle={(event) => event.currentTarget.open && setOpen(true)}>
        <summary>{say.line(nameOf(line.from[0], head.nobody), whenInWords(line.at, Date.now()))}</summary>
        {open && <Unfolded line={line} />}
      </details>
    </li>
  )
}

function Unfolded({ line }: { readonly line: MessageLine }) {
  const { answer, again } = useMessage(line)
  if (!answer) return <p role="status">{READ_WORDS.loading}</p>
  if (!answer.ok) return <ProblemBox problem={answer.problem} onRetry={again} />
  return (
    <>
      <Letter message={answer.value} />
      <p><a href={messageHref(line)}>{READ_WORDS.conversation.open}</a></p>
    </>
  )
}
