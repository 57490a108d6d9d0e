import { Dialog } from '../dialog/dialog.tsx'

interface Props {
  readonly title: string
  readonly text: string
  readonly yes: string
  readonly no: string
  readonly onAnswer: (yes: boolean) => void
}

/** Asks before what cannot be undone; the way out comes first. */
export function ConfirmDialog({ title, text, yes, no, onAnswer }: Props) {
  return (
    <Dialog title={title} onClose={() => onAnswer(false)}>
      <p>{text}</p>
      <div class="mailbox-buttons">
        <button type="button" class="btn btn-outline-primary" onClick={() => onAnswer(false)}>
          {no}
        </button>
        <button type="button" class="btn btn-danger" onClick={() => onAnswer(true)}>
          {yes}
        </button>
      </div>
    </Dialog>
  )
}
