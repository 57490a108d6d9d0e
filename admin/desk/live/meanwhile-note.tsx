import { LIVE_WORDS as say } from '../words/live.ts'
import type { LiveProposal } from './use-live-proposal.ts'

/** Says on the page of a proposal what somebody just did with it. Always there: a live region that comes with its words is not read. */
export function MeanwhileNote({ meanwhile, showNew }: Pick<LiveProposal, 'meanwhile' | 'showNew'>) {
  return (
    <div role="status" class={meanwhile ? 'desk-note desk-note-info desk-meanwhile' : 'visually-hidden'}>
      {meanwhile && <p class="desk-note-title">{say.under(meanwhile.step)}</p>}
      {meanwhile?.newText && (
        <>
          <p>{say.newText}</p>
          <button type="button" class="btn btn-primary btn-sm" onClick={showNew}>
            {say.showNew}
          </button>
        </>
      )}
    </div>
  )
}
