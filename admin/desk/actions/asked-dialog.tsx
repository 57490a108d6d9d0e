import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import type { Action } from './action.ts'
import { ActionDialog } from './action-dialog.tsx'
import { PackDialog } from './pack-dialog.tsx'
import { ScheduleDialog } from './schedule-dialog.tsx'
import { UndoDialog } from './undo-dialog.tsx'

interface Props {
  readonly action: Action
  readonly proposal: DeskProposal
  readonly onClose: () => void
  readonly onDone: (after: DeskProposal) => void
}

/** The dialog of an action. */
export function AskedDialog({ action, ...props }: Props) {
  switch (action) {
    case 'schedule':
      return <ScheduleDialog {...props} />
    case 'pack':
      return <PackDialog {...props} />
    case 'undo':
      return <UndoDialog {...props} />
    default:
      return <ActionDialog action={action} {...props} />
  }
}
