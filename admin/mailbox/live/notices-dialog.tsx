import { useState } from 'preact/hooks'
import { Dialog } from '../../dialog/dialog.tsx'
import { LIVE_WORDS } from '../words/live.ts'
import { SHELL_WORDS } from '../words/shell.ts'
import { noticeChoice, showDetails, startNotices, stopNotices } from './notices.ts'

const say = LIVE_WORDS.dialog

/** Where notices of new mail are asked for and turned off. */
export function NoticesDialog({ onClose }: { readonly onClose: () => void }) {
  const [{ allowed, on, details }, setChoice] = useState(noticeChoice)
  const again = () => setChoice(noticeChoice())
  const start = async () => {
    await startNotices()
    again()
  }
  const stop = () => {
    stopNotices()
    again()
  }
  const active = allowed === 'yes' && on
  return (
    <Dialog title={say.title} onClose={onClose}>
      <p>{say.why}</p>
      <p role="status">{allowed === 'no' ? say.denied : allowed === 'unable' ? say.none : active ? say.on : ''}</p>
      {active && (
        <>
          <label class="mailbox-check">
            <input type="checkbox" defaultChecked={details} onChange={(event) => showDetails(event.currentTarget.checked)} />
            {say.details}
          </label>
          <p class="mailbox-help">{say.detailsHelp}</p>
        </>
      )}
      <div class="mailbox-buttons">
        {active && (
          <button type="button" class="btn btn-outline-primary" onClick={stop}>
            {say.stop}
          </button>
        )}
        {!active && (allowed === 'yes' || allowed === 'not-asked') && (
          <button type="button" class="btn btn-primary" onClick={() => void start()}>
            {say.ask}
          </button>
        )}
        <button type="button" class="btn btn-outline-primary" onClick={onClose}>
          {SHELL_WORDS.close}
        </button>
      </div>
    </Dialog>
  )
}
