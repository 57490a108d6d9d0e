import { useEffect, useRef } from 'preact/hooks'
import { Icon } from './icons/icon.tsx'
import type { Saying } from './mailbox-context.ts'
import { SHELL_WORDS as say } from './words/shell.ts'

/** Long enough to reach for «Annulla» with the keyboard; the key `z` takes back even later. A refusal stays until it is closed. */
const SAID_MS = 20_000

/** What happened last, over the page and moving nothing of it; while it has the focus or the pointer it stays. */
export function Said({ saying, onClose }: { readonly saying: Saying | null; readonly onClose: () => void }) {
  const note = useRef<HTMLDivElement>(null)
  const refused = saying !== null && 'problem' in saying
  useEffect(() => {
    if (!saying || refused) return undefined
    const timer = setInterval(() => note.current?.matches(':hover, :focus-within') || onClose(), SAID_MS)
    return () => clearInterval(timer)
  }, [saying])
  const act = refused ? saying.retry : saying?.undo
  const press = () => {
    onClose()
    act?.()
  }
  return (
    <div ref={note} class={saying ? 'mailbox-said' : 'visually-hidden'} data-refused={refused}>
      <div role="status">{saying && 'sentence' in saying && <p>{saying.sentence}</p>}</div>
      <div role="alert">
        {refused && (
          <p>
            <strong>{saying.problem.sentence}</strong> {saying.problem.remedy}
          </p>
        )}
      </div>
      {act && (
        <button type="button" class="mailbox-said-act" onClick={press}>
          {refused ? say.retry : say.undo}
        </button>
      )}
      {saying && (
        <button type="button" class="mailbox-said-close" aria-label={say.closeNote} onClick={onClose}>
          <Icon name="close" />
        </button>
      )}
    </div>
  )
}
