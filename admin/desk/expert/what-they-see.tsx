import type { ExpertsAnswer } from '../../../lib/protocol/experts.ts'
import { EXPERT_WORDS } from '../words/experts.ts'

const { dialog: say } = EXPERT_WORDS

interface Props {
  readonly ask: NonNullable<ExpertsAnswer['ask']>
  readonly confirmed: boolean
  readonly fault: string | null
  readonly onConfirm: (confirmed: boolean) => void
}

/** What somebody outside will be shown; of pages that are not for everybody the person says that they mean it. */
export function WhatTheySee({ ask: { pages, restricted }, confirmed, fault, onConfirm }: Props) {
  return (
    <div class="desk-sees">
      <p>{restricted ? say.seesRestricted : say.sees}</p>
      <ul>
        {pages.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
      {restricted && (
        <>
          {fault && (
            <p id="conferma-errore" class="desk-error" role="alert">
              {fault}
            </p>
          )}
          <label class="desk-check">
            <input type="checkbox" name="confirmed" checked={confirmed} aria-invalid={fault !== null} aria-describedby={fault ? 'conferma-errore' : undefined} onChange={(event) => onConfirm(event.currentTarget.checked)} />
            {say.confirm}
          </label>
        </>
      )}
    </div>
  )
}
