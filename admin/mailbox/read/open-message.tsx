import { useEffect, useRef, useState } from 'preact/hooks'
import type { MessageAnswer } from '../../../lib/protocol/webmail.ts'
import type { MessageLine } from '../mail.ts'
import { READ_WORDS } from '../words/read.ts'
import { Bar } from './bar/bar.tsx'
import { Conversation } from './conversation/conversation.tsx'
import { useConversation } from './conversation/use-conversation.ts'
import { Letter } from './letter.tsx'
import { useMarkRead } from './use-mark-read.ts'

/** A message with what can be done with it and those it belongs with. The focus goes to its subject. */
export function OpenMessage({ message }: { readonly message: MessageAnswer }) {
  const [line, setLine] = useState<MessageLine>(message.line)
  const { earlier, later } = useConversation(message.line)
  const heading = useRef<HTMLHeadingElement>(null)
  const subject = line.subject || READ_WORDS.noSubject
  useMarkRead(message.line)
  useEffect(() => heading.current?.focus(), [])
  return (
    <article class="letter" aria-labelledby="letter-subject">
      <Bar message={message} line={line} onLine={setLine} />
      <h1 id="letter-subject" ref={heading} tabIndex={-1} class="letter-subject">
        {line.flagged && <span class="letter-flag" role="img" aria-label={READ_WORDS.head.flagged}>★</span>} {subject}
      </h1>
      <Conversation lines={earlier} words={READ_WORDS.conversation.earlier} />
      <Letter message={message} />
      <Conversation lines={later} words={READ_WORDS.conversation.later} />
    </article>
  )
}
