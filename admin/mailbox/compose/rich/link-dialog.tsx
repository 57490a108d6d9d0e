import { useId, useState } from 'preact/hooks'
import { Dialog } from '../../../dialog/dialog.tsx'
import { COMPOSE_WORDS } from '../../words/compose.ts'
import { linkTarget } from './link-target.ts'

interface Props {
  readonly onLink: (href: string) => void
  readonly onClose: () => void
}

/** Asks where the chosen words lead. */
export function LinkDialog({ onLink, onClose }: Props) {
  const { rich: say, send } = COMPOSE_WORDS
  const id = useId()
  const [written, setWritten] = useState('')
  const [wrong, setWrong] = useState(false)
  const submit = (event: Event) => {
    event.preventDefault()
    const href = linkTarget(written)
    if (href) onLink(href)
    else setWrong(true)
  }
  return (
    <Dialog title={say.linkTitle} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <label for={id}>{say.linkLabel}</label>
        <p id={`${id}-help`} class="compose-help">{say.linkHelp}</p>
        {wrong && <p id={`${id}-fault`} class="compose-fault" role="alert">{say.linkFault}</p>}
        <input id={id} class="compose-line" type="text" inputMode="url" autocomplete="off" spellcheck={false} aria-invalid={wrong} aria-describedby={`${wrong ? `${id}-fault ` : ''}${id}-help`} value={written} onInput={(event) => (setWritten(event.currentTarget.value), setWrong(false))} />
        <div class="letter-buttons">
          <button type="submit" class="btn btn-primary">{say.linkConfirm}</button>
          <button type="button" class="btn btn-outline-primary" onClick={onClose}>{send.undo}</button>
        </div>
      </form>
    </Dialog>
  )
}
