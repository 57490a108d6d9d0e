import { useCallback, useEffect } from 'preact/hooks'
import { placeOf } from './list/known-lines.ts'
import { lineHref, listHref, openHref } from './list/list-href.ts'
import { uidsOf } from './list/uids-of.ts'
import type { ListNow } from './list/use-list-now.ts'
import type { PlaceNow } from './list/use-list-place.ts'
import type { ListLine, MessageSet } from './mail.ts'
import type { Mailbox } from './mailbox-context.ts'

export interface Navigation extends Pick<Mailbox, 'close' | 'neighbour' | 'openLine'> {
  /** The line of the message that is open, where the list knows it. */
  readonly open: ListLine | null
  /** Messages go away: what was open of them is left, for the next one beside the list or for the list. */
  readonly leaving: (sets: readonly MessageSet[]) => void
}

/** How one goes from message to message and back. */
export function useNavigation({ route, reading, openRef, openKey }: PlaceNow, { list, current, focus }: ListNow, split: boolean): Navigation {
  const { known } = list
  const openPlace = placeOf(known, openKey)
  useEffect(() => {
    if (openPlace >= 0) current.set(openPlace)
  }, [openKey, openPlace >= 0])

  const close = useCallback(() => {
    // From what was being written, back to the message it was about.
    const message = reading ? null : route.open
    location.hash = message ? openHref(route, message) : listHref(route)
    if (!message) focus.to(current.place)
  }, [route, reading, current.place])
  const openLine = useCallback((line: ListLine) => {
    location.hash = lineHref(route, line)
  }, [route])
  const neighbour = useCallback((by: 1 | -1) => (openPlace < 0 ? null : (known.lines.get(openPlace + by) ?? null)), [known, openPlace])
  const leaving = useCallback(
    (sets: readonly MessageSet[]) => {
      const goes = ({ folder, validity }: Pick<ListLine, 'folder' | 'validity'>, uids: readonly number[]) => sets.some((set) => set.folder === folder && set.validity === validity && uids.some((uid) => set.uids.includes(uid)))
      if (!openRef || !goes(openRef, [openRef.uid])) return
      const next = split && [neighbour(1), neighbour(-1)].find((line) => line && !goes(line, uidsOf(line)))
      location.replace(next ? lineHref(route, next) : listHref(route))
      if (!next) focus.to(current.place)
    },
    [route, openKey, neighbour, split, current.place],
  )
  return { open: openPlace < 0 ? null : (known.lines.get(openPlace) ?? null), close, openLine, neighbour, leaving }
}
