import { useMemo } from 'preact/hooks'
import { drag } from '../folders/dragged.ts'
import type { MessageActions } from '../mailbox-context.ts'
import type { LineDeeds } from './line-item.tsx'
import { lineKey } from './line-key.ts'
import { lineHref, type ListRoute } from './list-href.ts'
import type { ListNow } from './use-list-now.ts'

/** What the lines of a list can be asked to do. */
export function useLineDeeds(route: ListRoute, { selecting, current }: ListNow, actions: MessageActions): LineDeeds {
  return useMemo(
    () => ({
      href: (line) => lineHref(route, line),
      choose: selecting.choose,
      flag: (line) => void actions.flag([line], line.flagged ? 'unflagged' : 'flagged', false),
      drag: (event, line) => drag(event, selecting.chosen.has(lineKey(line)) ? selecting.lines : [line]),
      enter: current.set,
    }),
    [route, selecting, current.set, actions],
  )
}
