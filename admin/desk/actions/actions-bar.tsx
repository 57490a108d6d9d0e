import { useState } from 'preact/hooks'
import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { WORDS } from '../words/desk.ts'
import { type Action, actionsOf } from './action.ts'
import { ActionDialog } from './action-dialog.tsx'
import { labelOf } from './question.ts'

interface Props {
  readonly proposal: DeskProposal
  readonly onDone: (action: Action, after: DeskProposal) => void
}

/** What the person may do with a proposal, always in reach; and where they may not, why. */
export function ActionsBar({ proposal, onDone }: Props) {
  const [asked, setAsked] = useState<Action | null>(null)
  const actions = actionsOf(proposal)
  const why = obstacleOf(proposal)
  return (
    <section class="desk-actions" aria-label={WORDS.actions.title}>
      <div class="desk-actions-inside">
        {why && <p class="desk-obstacle">{why}</p>}
        {actions.map((action, i) => (
          <button key={action} type="button" class={`btn ${i === 0 && action !== 'reject' ? 'btn-primary' : action === 'reject' ? 'btn-outline-danger' : 'btn-outline-primary'}`} onClick={() => setAsked(action)}>
            {labelOf(action, proposal)}
          </button>
        ))}
      </div>
      {asked && (
        <ActionDialog
          action={asked}
          proposal={proposal}
          onClose={() => setAsked(null)}
          onDone={(after) => {
            setAsked(null)
            onDone(asked, after)
          }}
        />
      )}
    </section>
  )
}

function obstacleOf({ status, obstacle, can }: DeskProposal): string | null {
  if (status === 'published' || status === 'withdrawn' || status === 'rejected') return WORDS.actions.closed
  if (obstacle) return obstacle
  return status === 'draft' && !can.approve && !can.publish ? WORDS.actions.stillDraft : null
}
