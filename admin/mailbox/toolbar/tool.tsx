import type { IconName } from '../icons/drawings.ts'
import { Icon } from '../icons/icon.tsx'

interface Props {
  readonly icon: IconName
  readonly label: string
  readonly onPress: () => void
}

/** A button of the toolbar: its words are there for all, seen where there is room. */
export function Tool({ icon, label, onPress }: Props) {
  return (
    <button type="button" class="mailbox-tool" title={label} onClick={onPress}>
      <Icon name={icon} />
      <span class="mailbox-tool-words">{label}</span>
    </button>
  )
}
