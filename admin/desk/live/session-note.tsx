import { LIVE_WORDS as say } from '../words/live.ts'
import { logIn } from '../../ask/log-in.ts'

/** Says that the session has ended, and takes nobody away from what they are writing. */
export function SessionNote({ ended }: { readonly ended: boolean }) {
  return (
    <div role="status" class={ended ? 'desk-note desk-note-danger' : 'visually-hidden'}>
      {ended && (
        <>
          <p>{say.ended}</p>
          <button type="button" class="btn btn-primary btn-sm" onClick={() => void logIn()}>
            {say.enter}
          </button>
        </>
      )}
    </div>
  )
}
