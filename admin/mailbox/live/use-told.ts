import type { LiveFolders } from '../folders/use-folders.ts'
import { folderName } from '../folders/folder-name.ts'
import { useTitle } from '../layout/use-title.ts'
import type { PlaceNow } from '../list/use-list-place.ts'
import { LIST_WORDS } from '../words/list.ts'
import { LIVE_WORDS } from '../words/live.ts'
import { SHELL_WORDS } from '../words/shell.ts'
import { notice } from './notices.ts'
import { useNews } from './use-news.ts'

interface Around {
  readonly live: boolean
  readonly folders: LiveFolders
  readonly place: PlaceNow
  readonly changed: (folder: string | null) => void
  readonly whisper: (sentence: string) => void
}

/** Tells what comes: in the list, in the window's title, in a sentence, and outside of the page where that was asked for. */
export function useTold({ live, folders: { answer }, place: { place }, changed, whisper }: Around): boolean {
  const folders = answer?.folders ?? []
  const here = place.kind === 'folder' ? folders.find(({ path }) => path === place.folder) : undefined
  useTitle(folders.find(({ role }) => role === 'inbox')?.unread ?? 0, here ? folderName(here) : place.kind === 'everywhere' ? LIST_WORDS.heading.all : SHELL_WORDS.title)
  return useNews(live, {
    onFolder: changed,
    onArrived: (count, newest) => {
      whisper(LIVE_WORDS.arrived(count))
      notice(newest)
    },
  })
}
