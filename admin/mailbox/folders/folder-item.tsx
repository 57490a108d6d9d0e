import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../icons/icon.tsx'
import type { MailFolder } from '../mail.ts'
import { FOLDER_WORDS } from '../words/folders.ts'
import { SHELL_WORDS } from '../words/shell.ts'
import type { FolderAsk } from './folder-ask.ts'
import { folderName } from './folder-name.ts'

const say = FOLDER_WORDS.dialog

interface Props {
  readonly folder: MailFolder
  readonly depth: number
  readonly send: FolderAsk
}

/** One folder among those that are managed: shown or hidden, called otherwise, removed. */
export function FolderItem({ folder, depth, send }: Props) {
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null)
  const first = useRef<HTMLInputElement & HTMLButtonElement>(null)
  const name = folderName(folder)
  const { path, parent } = folder
  useEffect(() => first.current?.focus(), [doing])
  const rename = async (event: Event) => {
    event.preventDefault()
    const wanted = first.current?.value.trim() ?? ''
    if (wanted === '' || (await send('folder-rename', { path, name: wanted, parent }, say.renamed(wanted)))) setDoing(null)
  }
  const show = (subscribed: boolean) => void send('folder-subscribe', { path, subscribed }, subscribed ? say.shownNow(name) : say.hiddenNow(name))
  return (
    <li data-depth={Math.min(depth, 4)}>
      <Icon name={folder.role ?? 'folder'} />
      {folder.role === null ? (
        <label class="mailbox-manage-name">
          <input type="checkbox" checked={folder.subscribed} aria-label={say.shown(name)} onChange={(event) => show(event.currentTarget.checked)} /> {name}
        </label>
      ) : (
        <span class="mailbox-manage-name">{name}</span>
      )}
      {folder.role === null && doing === null && (
        <span class="mailbox-manage-buttons">
          <button type="button" class="btn btn-link btn-sm" aria-label={say.renameOf(name)} onClick={() => setDoing('rename')}>
            {say.rename}
          </button>
          <button type="button" class="btn btn-link btn-sm" aria-label={say.removeOf(name)} onClick={() => setDoing('remove')}>
            {say.remove}
          </button>
        </span>
      )}
      {doing === 'rename' && (
        <form class="mailbox-manage-form" onSubmit={(event) => void rename(event)}>
          <input ref={first} class="mailbox-field" aria-label={say.renameOf(name)} defaultValue={folder.name} maxLength={120} />
          <button type="submit" class="btn btn-primary btn-sm">
            {say.save}
          </button>
          <button type="button" class="btn btn-link btn-sm" onClick={() => setDoing(null)}>
            {SHELL_WORDS.cancel}
          </button>
        </form>
      )}
      {doing === 'remove' && (
        <p class="mailbox-manage-form">
          <span>{say.confirm(name)}</span>
          <button ref={first} type="button" class="btn btn-danger btn-sm" onClick={() => void send('folder-remove', { path }, say.removed(name)).then(() => setDoing(null))}>
            {say.yes}
          </button>
          <button type="button" class="btn btn-link btn-sm" onClick={() => setDoing(null)}>
            {say.no}
          </button>
        </p>
      )}
    </li>
  )
}
