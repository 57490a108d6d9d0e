import { Icon } from '../icons/icon.tsx'
import type { ListPlace } from '../list/list-place.ts'
import { composeHref, SETTINGS_HREF } from '../route.ts'
import { SearchBar } from '../search/search-bar.tsx'
import type { SearchPlace } from '../search/search-place.ts'
import { KEY_WORDS } from '../words/keys.ts'
import { LIVE_WORDS } from '../words/live.ts'
import { SHELL_WORDS as say } from '../words/shell.ts'

interface Props {
  readonly search: SearchPlace | null
  readonly place: ListPlace
  readonly foldersOpen: boolean
  readonly onFolders: () => void
  /** `null` where there is no room for it. */
  readonly pane: boolean | null
  readonly onPane: () => void
  readonly onKeys: () => void
  readonly onNotices: () => void
}

/** What is always at hand: the folders on a narrow screen, a new message, the search, and the settings. */
export function TopBar({ search, place, foldersOpen, onFolders, pane, onPane, onKeys, onNotices }: Props) {
  return (
    <div class="mailbox-top">
      <button type="button" class="mailbox-top-button mailbox-top-folders" aria-expanded={foldersOpen} aria-controls="cartelle" onClick={onFolders}>
        <Icon name="menu" />
        <span>{say.foldersOpen}</span>
      </button>
      <a class="btn btn-primary mailbox-write" href={composeHref('')} onClick={newDraft}>
        <Icon name="drafts" /> {say.write}
      </a>
      <SearchBar search={search} folder={place.kind === 'folder' ? place.folder : null} />
      <div class="mailbox-top-end">
        {pane !== null && <TopButton icon="pane" label={pane ? say.pane.hide : say.pane.show} onPress={onPane} />}
        <TopButton icon="bell" label={LIVE_WORDS.open} onPress={onNotices} />
        <TopButton icon="keys" label={KEY_WORDS.open} onPress={onKeys} />
        <a class="mailbox-top-button" href={SETTINGS_HREF} title={say.settings}>
          <Icon name="settings" />
          <span class="visually-hidden">{say.settings}</span>
        </a>
      </div>
    </div>
  )
}

/** Each new message is a draft of its own, named when it is begun. */
function newDraft(event: Event): void {
  event.preventDefault()
  location.hash = composeHref(crypto.randomUUID())
}

interface TopButtonProps {
  readonly icon: Parameters<typeof Icon>[0]['name']
  readonly label: string
  readonly onPress: () => void
}

function TopButton({ icon, label, onPress }: TopButtonProps) {
  return (
    <button type="button" class="mailbox-top-button" title={label} onClick={onPress}>
      <Icon name={icon} />
      <span class="visually-hidden">{label}</span>
    </button>
  )
}
