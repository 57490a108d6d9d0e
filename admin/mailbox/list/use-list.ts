import { useSearch } from '../search/use-search.ts'
import type { ListPlace } from './list-place.ts'
import type { LiveList } from './live-list.ts'
import { useFolderList } from './use-folder-list.ts'

/** The list of a place, whichever it is. */
export function useList(place: ListPlace): LiveList {
  const within = useFolderList(place.kind === 'folder' ? place : null)
  const everywhere = useSearch(place.kind === 'everywhere' ? place.query : null)
  return place.kind === 'folder' ? within : everywhere
}
