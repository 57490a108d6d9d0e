import { useState } from 'preact/hooks'
import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import type { TextAnswer } from '../../../lib/protocol/text.ts'
import { ProblemBox } from '../problem-box.tsx'
import { useAnswer } from '../use-answer.ts'
import { WORDS } from '../words/desk.ts'
import { PAGE_WORDS as say } from '../words/page.ts'
import { FileLines } from './file-lines.tsx'

type Entry = DeskProposal['entries'][number]

/** The file a page is made from, before and after: asked for when somebody opens it. */
export function FileText({ entry }: { readonly entry: Entry }) {
  const [opened, setOpened] = useState(false)
  return (
    <details class="desk-file-text" onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{say.file}</summary>
      {opened && <Loaded entry={entry} />}
    </details>
  )
}

function Loaded({ entry: { textUrl, changes } }: { readonly entry: Entry }) {
  const { answer, again } = useAnswer<TextAnswer>(textUrl.slice('/api/desk/'.length))
  if (!answer) return <p role="status">{WORDS.loading}</p>
  if (!answer.ok) return <ProblemBox problem={answer.problem} onRetry={again} />
  const { before, after } = answer.value
  const both = before !== null && after !== null
  return (
    <>
      <p class="desk-help">{both && changes.length === 0 ? say.onlySpelling : before === null ? say.newFile : after === null ? say.goneFile : say.fileHelp}</p>
      <FileLines label={say.file} before={before ?? ''} after={after ?? ''} />
    </>
  )
}
