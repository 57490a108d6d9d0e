import { useState } from 'preact/hooks'
import { Icon } from '../icons/icon.tsx'
import type { MailFolder } from '../mail.ts'
import { useMailbox } from '../mailbox-context.ts'
import { folderHref } from '../route.ts'
import { FOLDER_WORDS as say } from '../words/folders.ts'
import { draggedLines } from './dragged.ts'
import { folderName } from './folder-name.ts'

interface Props {
  readonly folder: MailFolder
  readonly current: boolean
  readonly onGo: () => void
}

/** A folder: its name, what waits in it, and a place to drop messages on. */
export function FolderLink({ folder, current, onGo }: Props) {
  const { actions } = useMailbox()
  const [over, setOver] = useState(false)
  const { path, role, selectable } = folder
  // Of drafts all wait; of what was thrown away nothing does.
  const waiting = role === 'drafts' ? folder.total : role === 'trash' || role === 'sent' ? 0 : folder.unread
  if (!selectable) return <span class="mailbox-folder mailbox-folder-only-name"><Icon name="folder" /> <span class="mailbox-folder-name">{folderName(folder)}</span></span>
  const allow = (event: DragEvent) => {
    if (draggedLines(event).length === 0) return
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = event.ctrlKey ? 'copy' : 'move'
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    const lines = draggedLines(event)
    setOver(false)
    if (lines.length === 0) return
    event.preventDefault()
    void (event.ctrlKey ? actions.copy(lines, path) : actions.move(lines, path))
  }
  return (
    <a class="mailbox-folder" href={folderHref(path)} aria-current={current ? 'page' : undefined} data-over={over} data-waiting={waiting > 0} draggable={false} onClick={onGo} onDragOver={allow} onDragLeave={() => setOver(false)} onDrop={drop}>
      <Icon name={role ?? 'folder'} />
      <span class="mailbox-folder-name">{folderName(folder)}</span>
      {waiting > 0 && (
        <span class="mailbox-folder-count">
          {waiting}
          <span class="visually-hidden"> {role === 'drafts' ? say.drafts(waiting) : say.unread}</span>
        </span>
      )}
    </a>
  )
}
