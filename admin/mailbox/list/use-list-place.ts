import { useMemo, useRef } from 'preact/hooks'
import type { MessageRef } from '../mail.ts'
import type { Route } from '../route.ts'
import type { ListRoute } from './list-href.ts'
import { lineKey } from './line-key.ts'
import { type ListPlace, listPlaceOf } from './list-place.ts'

/** The list that is on the screen, or waits behind what is being written. */
export interface PlaceNow {
  /** Where the list is, with the message that is open beside it. */
  readonly route: ListRoute
  readonly place: ListPlace
  /** Another list has another key. */
  readonly key: string
  /** The list, or a message of it, is what is looked at. */
  readonly reading: boolean
  readonly openRef: MessageRef | null
  readonly openKey: string | null
}

const START: ListRoute = { at: 'list', folder: 'INBOX', open: null }

export function useListPlace(route: Route, conversations: boolean): PlaceNow {
  const last = useRef<ListRoute>(START)
  const reading = route.at === 'list' || route.at === 'search'
  if (reading) last.current = route
  const at = last.current
  const key = JSON.stringify(listPlaceOf(at, conversations))
  const place = useMemo(() => listPlaceOf(at, conversations), [key])
  const openRef = reading ? route.open : null
  return { route: at, place, key, reading, openRef, openKey: openRef && lineKey(openRef) }
}
