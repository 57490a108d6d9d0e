import { Icon } from '../icons/icon.tsx'
import type { FolderRole } from '../mail.ts'
import { LIST_WORDS } from '../words/list.ts'

const say = LIST_WORDS.empty

/** Nothing is here: why, and what would be. */
export function EmptyList({ role, search }: { readonly role: FolderRole | null; readonly search: boolean }) {
  const { title, help } = say[search ? 'search' : (role ?? 'other')]
  return (
    <div class="mailbox-empty">
      <Icon name={search ? 'search' : (role ?? 'folder')} />
      <p class="mailbox-empty-title">{title}</p>
      <p>{help}</p>
    </div>
  )
}
