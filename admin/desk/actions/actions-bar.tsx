import { useState } from 'preact/hooks'
import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { WORDS } from '../words/desk.ts'
import { type Action, actionsOf, splitActions } from './action.ts'
import { AskedDialog } from './asked-dialog.tsx'
import { MoreActions } from './more-actions.tsx'
import { labelOf } from './question.ts'

interface Props {
  readonly proposal: DeskProposal
  readonly onDone: (action: Action, after: DeskProposal) => void
}

/** What the person may do with a proposal, always in reach; and where they may not, why. */
export function ActionsBar({ proposal, onDone }: Props) {
  const [asked, setAsked] = useState<Action | null>(null)
  const { shown, more } = splitActions(actionsOf(proposal))
  const why = obstacleOf(proposal, shown.length + more.length)
  return (
    <section class="desk-actions" aria-label={WORDS.actions.title}>
      <div class="desk-actions-inside">
        {why && <p class="desk-obstacle">{why}</p>}
        {shown.map((action, i) => (
          <button key={action} type="button" class={`btn ${isDangerous(action) ? 'btn-outline-danger' : i === 0 ? 'btn-primary' : 'btn-outline-primary'}`} onClick={() => setAsked(action)}>
            {labelOf(action, proposal)}
          </button>
        ))}
        {more.length > 0 && <MoreActions actions={more.map((action) => ({ label: labelOf(action, proposal), dangerous: isDangerous(action), onChoose: () => setAsked(action) }))} />}
      </div>
      {asked && (
        <AskedDialog
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

function isDangerous(action: Action): boolean {
  return action === 'reject' || action === 'emergency'
}

function obstacleOf({ status, obstacle, can }: DeskProposal, offered: number): string | null {
  if (status === 'published' || status === 'withdrawn' || status === 'rejected') return offered > 0 ? null : WORDS.actions.closed
  if (obstacle) return obstacle
  return status === 'draft' && !can.approve && !can.publish ? WORDS.actions.stillDraft : null
}
