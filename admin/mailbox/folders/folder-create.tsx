import { useId, useRef, useState } from 'preact/hooks'
import type { MailFolder } from '../mail.ts'
import { FOLDER_WORDS } from '../words/folders.ts'
import type { FolderAsk } from './folder-ask.ts'
import { folderName } from './folder-name.ts'
import { flatTree, folderTree } from './folder-tree.ts'

const say = FOLDER_WORDS.dialog

/** Makes a folder, at the top or within another. */
export function FolderCreate({ folders, send }: { readonly folders: readonly MailFolder[]; readonly send: FolderAsk }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [parent, setParent] = useState('')
  const [missing, setMissing] = useState(false)
  const create = async (event: Event) => {
    event.preventDefault()
    const name = field.current?.value.trim() ?? ''
    setMissing(name === '')
    const made = name !== '' && (await send('folder-create', { name, parent: parent === '' ? null : parent }, say.created(name)))
    if (made && field.current) field.current.value = ''
    else field.current?.focus()
  }
  return (
    <form class="mailbox-create" onSubmit={(event) => void create(event)} noValidate>
      <h3 class="mailbox-dialog-title">{say.create}</h3>
      <div class="mailbox-create-fields">
        <label>
          {say.name}
          <input ref={field} class="mailbox-field" autocomplete="off" maxLength={120} aria-invalid={missing} aria-describedby={`${id}-missing`} />
        </label>
        <label>
          {say.parent}
          <select class="mailbox-field" value={parent} onChange={(event) => setParent(event.currentTarget.value)}>
            <option value="">{say.top}</option>
            {flatTree(folderTree(folders)).map(({ folder, depth }) => (
              <option key={folder.path} value={folder.path}>{`${'— '.repeat(depth)}${folderName(folder)}`}</option>
            ))}
          </select>
        </label>
      </div>
      <p id={`${id}-missing`} class="mailbox-error" role="alert">
        {missing && say.missing}
      </p>
      <button type="submit" class="btn btn-primary btn-sm">
        {say.submit}
      </button>
    </form>
  )
}
