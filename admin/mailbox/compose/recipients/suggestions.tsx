import { COMPOSE_WORDS } from '../../words/compose.ts'
import type { Suggested } from './use-suggestions.ts'

interface Props {
  /** Of the combobox it belongs to. */
  readonly id: string
  readonly label: string
  readonly found: readonly Suggested[]
  /** Which one the arrows are at; below 0 none. */
  readonly at: number
  readonly onChoose: (one: Suggested) => void
}

/** Who can be meant, below the field. The focus stays in the field. */
export function Suggestions({ id, label, found, at, onChoose }: Props) {
  const { group } = COMPOSE_WORDS.suggestions
  return (
    <ul id={`${id}-list`} class="compose-suggestions" role="listbox" aria-label={label} hidden={found.length === 0}>
      {found.map((one, i) => (
        // The field would lose the focus, and take what is typed for an address.
        <li key={`${one.email} ${one.name}`} id={`${id}-${i}`} role="option" aria-selected={i === at} onMouseDown={(event) => event.preventDefault()} onClick={() => onChoose(one)}>
          <span class="compose-suggested-name"><bdi>{one.name || one.email}</bdi></span>
          <span class="compose-suggested-about">{one.members ? group(one.members.length) : [one.name && one.email, one.about].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  )
}
