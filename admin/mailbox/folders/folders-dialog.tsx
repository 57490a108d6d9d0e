import { useState } from 'preact/hooks'
import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import type { FoldersAnswer } from '../../../lib/protocol/webmail.ts'
import { Dialog } from '../../dialog/dialog.tsx'
import { ask } from '../ask.ts'
import { ProblemBox } from '../problem-box.tsx'
import { FOLDER_WORDS } from '../words/folders.ts'
import { SHELL_WORDS } from '../words/shell.ts'
import type { FolderAsk } from './folder-ask.ts'
import { FolderCreate } from './folder-create.tsx'
import { FolderItem } from './folder-item.tsx'
import { flatTree, folderTree } from './folder-tree.ts'

const say = FOLDER_WORDS.dialog

interface Props {
  readonly answer: FoldersAnswer
  readonly onAnswer: (answer: FoldersAnswer) => void
  readonly onClose: () => void
}

/** Folders are made, called otherwise, hidden and removed here. */
export function FoldersDialog({ answer: { folders }, onAnswer, onClose }: Props) {
  const [problem, setProblem] = useState<ProblemMessage | null>(null)
  const [said, setSaid] = useState('')
  const send: FolderAsk = async (name, message, sentence) => {
    const got = await ask<FoldersAnswer>(name, message)
    setProblem(got.ok ? null : got.problem)
    setSaid(got.ok ? sentence : '')
    if (got.ok) onAnswer(got.value)
    return got.ok
  }
  return (
    <Dialog title={say.title} onClose={onClose}>
      <p role="status" class="mailbox-done">
        {said}
      </p>
      {problem && <ProblemBox problem={problem} />}
      <FolderCreate folders={folders} send={send} />
      <h3 class="mailbox-dialog-title">{say.list}</h3>
      <p class="mailbox-help">{say.special}</p>
      <ul class="mailbox-manage">
        {flatTree(folderTree(folders)).map(({ folder, depth }) => (
          <FolderItem key={folder.path} folder={folder} depth={depth} send={send} />
        ))}
      </ul>
      <div class="mailbox-buttons">
        <button type="button" class="btn btn-primary" onClick={onClose}>
          {SHELL_WORDS.close}
        </button>
      </div>
    </Dialog>
  )
}
