import type { ListNow } from '../list/use-list-now.ts'
import type { PlaceNow } from '../list/use-list-place.ts'
import type { ListLine } from '../mail.ts'
import type { Mailbox } from '../mailbox-context.ts'
import type { Navigation } from '../use-navigation.ts'
import { useCommands } from './use-commands.ts'

interface Around {
  readonly mailbox: Mailbox
  readonly place: PlaceNow
  readonly now: ListNow
  readonly navigation: Navigation
  readonly split: boolean
  readonly undo: () => void
  readonly help: () => void
}

/** The keys, with what they are about: the chosen messages, the open one, or the one the keyboard is at. */
export function useMailboxKeys({ mailbox, place, now, navigation, split, undo, help }: Around): void {
  const { selecting, current, focus, list, hasFocus } = now
  const inMessage = () => place.openRef !== null && !(split && hasFocus())
  const targets = (): readonly ListLine[] => {
    if (selecting.lines.length > 0) return selecting.lines
    const one = inMessage() ? navigation.open : current.line
    return one ? [one] : []
  }
  const step = (by: 1 | -1) => {
    if (inMessage()) {
      const next = navigation.neighbour(by)
      return next ? navigation.openLine(next) : undefined
    }
    const to = Math.max(0, Math.min(list.known.total - 1, current.place + (hasFocus() ? by : 0)))
    current.set(to)
    focus.to(to, focus.part())
  }
  useCommands({
    mailbox,
    targets,
    reading: place.reading,
    step,
    open: () => current.line && navigation.openLine(current.line),
    choose: () => current.line && selecting.choose(current.line, false),
    done: selecting.none,
    undo,
    help,
  })
}
