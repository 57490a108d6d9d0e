import { useId, useMemo, useRef, useState } from 'preact/hooks'
import { Dialog } from '../../dialog/dialog.tsx'
import type { MailFolder } from '../mail.ts'
import { FOLDER_WORDS } from '../words/folders.ts'
import { SHELL_WORDS } from '../words/shell.ts'
import { folderName } from './folder-name.ts'
import { flatTree, folderTree } from './folder-tree.ts'

const say = FOLDER_WORDS.choose

interface Props {
  readonly how: 'move' | 'copy'
  readonly messages: number
  readonly folders: readonly MailFolder[]
  readonly onChoose: (path: string) => void
  readonly onClose: () => void
}

/** Asks for a folder: typed or walked to. */
export function FolderChooser({ how, messages, folders, onChoose, onClose }: Props) {
  const id = useId()
  const [find, setFind] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const all = useMemo(() => flatTree(folderTree(folders)).filter(({ folder }) => folder.selectable), [folders])
  const fitting = all.filter(({ folder }) => folderName(folder).toLowerCase().includes(find.trim().toLowerCase()))
  const step = (event: KeyboardEvent, by: 1 | -1) => {
    event.preventDefault()
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const here = buttons.indexOf(document.activeElement as HTMLButtonElement)
    buttons[Math.min(buttons.length - 1, Math.max(0, here + by))]?.focus()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') step(event, 1)
    if (event.key === 'ArrowUp') step(event, -1)
  }
  const submit = (event: Event) => {
    event.preventDefault()
    const [first] = fitting
    if (first) onChoose(first.folder.path)
  }
  return (
    <Dialog title={say[how](messages)} onClose={onClose}>
      <form onSubmit={submit} onKeyDown={press}>
        <label for={id}>{say.find}</label>
        <input id={id} class="mailbox-field" type="search" autocomplete="off" value={find} onInput={(event) => setFind(event.currentTarget.value)} />
        <ul ref={list} class="mailbox-chooser" aria-label={say.label}>
          {fitting.map(({ folder, depth }) => (
            <li key={folder.path} data-depth={find ? 0 : Math.min(depth, 4)}>
              <button type="button" onClick={() => onChoose(folder.path)}>
                {folderName(folder)}
              </button>
            </li>
          ))}
        </ul>
        {fitting.length === 0 && <p role="status">{say.none}</p>}
        <div class="mailbox-buttons">
          <button type="button" class="btn btn-outline-primary" onClick={onClose}>
            {SHELL_WORDS.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
