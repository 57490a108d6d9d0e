import type { MessageLine } from '../../mail.ts'
import { FoldedMessage } from './folded-message.tsx'

interface Props {
  readonly lines: readonly MessageLine[]
  /** What the fold is called, by how many there are. */
  readonly words: (n: number) => string
}

/** Other messages of a conversation, folded all together and each by itself. */
export function Conversation({ lines, words }: Props) {
  if (lines.length === 0) return null
  return (
    <details class="letter-conversation">
      <summary>{words(lines.length)}</summary>
      <ol>{lines.map((line) => <FoldedMessage key={`${line.folder} ${line.uid}`} line={line} />)}</ol>
    </details>
  )
}
