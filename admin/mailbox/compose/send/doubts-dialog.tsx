import { Dialog } from '../../../dialog/dialog.tsx'
import { COMPOSE_WORDS } from '../../words/compose.ts'
import type { Doubt } from './before-sending.ts'

interface Props {
  readonly doubts: readonly Doubt[]
  readonly onAnyway: () => void
  readonly onClose: () => void
}

/** Asks once, for all that seems forgotten. */
export function DoubtsDialog({ doubts, onAnyway, onClose }: Props) {
  const { questions: say } = COMPOSE_WORDS
  return (
    <Dialog title={say.title} onClose={onClose}>
      <ul>{doubts.map((doubt) => <li key={doubt}>{say[doubt]}</li>)}</ul>
      <div class="letter-buttons">
        <button type="button" class="btn btn-primary" onClick={onClose}>{say.back}</button>
        <button type="button" class="btn btn-outline-primary" onClick={onAnyway}>{say.anyway}</button>
      </div>
    </Dialog>
  )
}
