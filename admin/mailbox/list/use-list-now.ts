import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import { type Selecting, useSelection } from '../select/use-selection.ts'
import type { LiveList } from './live-list.ts'
import { type Current, useCurrent } from './use-current.ts'
import { type LineFocus, useFocus } from './use-focus.ts'
import { useList } from './use-list.ts'
import type { PlaceNow } from './use-list-place.ts'

/** A list with what is chosen of it and where the keyboard is in it. */
export interface ListNow {
  readonly list: LiveList
  readonly selecting: Selecting
  readonly current: Current
  readonly focus: LineFocus
  readonly lines: RefObject<HTMLUListElement | null>
  /** The list with its heading and its tools. */
  readonly section: RefObject<HTMLElement | null>
  /** The keyboard is somewhere in it. */
  readonly hasFocus: () => boolean
}

export function useListNow({ place, key }: PlaceNow): ListNow {
  const list = useList(place)
  const selecting = useSelection(list, key)
  const current = useCurrent(list.known, key)
  const lines = useRef<HTMLUListElement>(null)
  const section = useRef<HTMLElement>(null)
  const focus = useFocus(lines, section, current.place)
  return { list, selecting, current, focus, lines, section, hasFocus: () => section.current?.contains(document.activeElement) ?? false }
}
