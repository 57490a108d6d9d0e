import { ConfirmDialog } from './confirm-dialog.tsx'
import { FolderChooser } from './folders/folder-chooser.tsx'
import { folderName } from './folders/folder-name.ts'
import { FoldersDialog } from './folders/folders-dialog.tsx'
import type { LiveFolders } from './folders/use-folders.ts'
import { KeysDialog } from './keys/keys-dialog.tsx'
import { uidsOf } from './list/uids-of.ts'
import { NoticesDialog } from './live/notices-dialog.tsx'
import type { MailFolder, ListLine } from './mail.ts'
import type { Dialogs as Open } from './use-dialogs.ts'
import { LIST_WORDS } from './words/list.ts'

interface Props {
  readonly dialogs: Open
  readonly folders: LiveFolders
  readonly keys: boolean
  readonly onKeys: (on: boolean) => void
  readonly onChoose: (lines: readonly ListLine[], how: 'move' | 'copy', path: string) => void
  readonly onEmpty: (folder: MailFolder) => void
}

/** Whichever dialog is open. */
export function Dialogs({ dialogs: { open, close }, folders, keys, onKeys, onChoose, onEmpty }: Props) {
  if (open === null) return null
  if (open.is === 'keys') return <KeysDialog on={keys} onChange={onKeys} onClose={close} />
  if (open.is === 'notices') return <NoticesDialog onClose={close} />
  if (open.is === 'folders') return folders.answer && <FoldersDialog answer={folders.answer} onAnswer={folders.set} onClose={close} />
  if (open.is === 'erase') {
    const say = LIST_WORDS.confirmErase
    return <ConfirmDialog title={say.title} text={say.text(open.messages)} yes={say.yes} no={say.no} onAnswer={open.answer} />
  }
  if (open.is === 'empty') {
    const say = LIST_WORDS.confirmEmpty
    const { folder } = open
    const answer = (yes: boolean) => {
      close()
      if (yes) onEmpty(folder)
    }
    return <ConfirmDialog title={say.title(folderName(folder))} text={say.text(folder.total)} yes={say.yes} no={say.no} onAnswer={answer} />
  }
  const { lines, how } = open
  const choose = (path: string) => {
    close()
    onChoose(lines, how, path)
  }
  return <FolderChooser how={how} messages={lines.reduce((sum, line) => sum + uidsOf(line).length, 0)} folders={folders.answer?.folders ?? []} onChoose={choose} onClose={close} />
}
