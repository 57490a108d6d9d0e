import { useState } from 'preact/hooks'
import { MOST_AT_ONCE } from '../../../lib/protocol/publish-many.ts'
import type { QueueItem } from '../../../lib/protocol/desk.ts'
import { QUEUE_WORDS } from '../words/queue.ts'
import { ManyDialog } from './many-dialog.tsx'

interface Props {
  readonly chosen: readonly QueueItem[]
  readonly onPublished: () => Promise<void>
}

/** Publishes the light proposals that are chosen; out of the way while none is. */
export function ManyBar({ chosen, onPublished }: Props) {
  const { many: say } = QUEUE_WORDS
  const [asked, setAsked] = useState<readonly QueueItem[] | null>(null)
  return (
    <>
      {chosen.length > 0 && (
        <section class="desk-actions" aria-label={say.bar}>
          <div class="desk-actions-inside">
            <button type="button" class="btn btn-primary" onClick={() => setAsked(chosen.slice(0, MOST_AT_ONCE))}>
              {say.act(chosen.length)}
            </button>
          </div>
        </section>
      )}
      {/* Those that went through are chosen no more: what became of them is still to be read. */}
      {asked && <ManyDialog proposals={asked} left={chosen.length - asked.length} onDone={() => void onPublished()} onClose={() => setAsked(null)} />}
    </>
  )
}
