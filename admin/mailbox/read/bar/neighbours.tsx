import { Icon } from '../../icons/icon.tsx'
import { useMailbox } from '../../mailbox-context.ts'
import { READ_WORDS } from '../../words/read.ts'

/** The messages before and after in the list, where there are any. */
export function Neighbours() {
  const { neighbour, openLine } = useMailbox()
  const { bar: say } = READ_WORDS
  const [previous, next] = [neighbour(-1), neighbour(1)]
  return (
    <span class="letter-neighbours">
      {previous && (
        <button type="button" class="btn btn-outline-primary btn-sm letter-up" aria-label={say.previous} title={say.previous} onClick={() => openLine(previous)}>
          <Icon name="down" />
        </button>
      )}
      {next && (
        <button type="button" class="btn btn-outline-primary btn-sm" aria-label={say.next} title={say.next} onClick={() => openLine(next)}>
          <Icon name="down" />
        </button>
      )}
    </span>
  )
}
