import { Dialog } from '../../../dialog/dialog.tsx'
import { READ_WORDS } from '../../words/read.ts'

interface Props {
  readonly href: string
  readonly name: string
  /** Why care is wanted, in one sentence. */
  readonly risk: string
  readonly onClose: () => void
}

/** Asks once before a file that may do harm is saved. */
export function RiskDialog({ href, name, risk, onClose }: Props) {
  const { attachments: say } = READ_WORDS
  return (
    <Dialog title={say.riskTitle} onClose={onClose}>
      <p><strong><bdi>{name}</bdi></strong></p>
      <p>{risk}</p>
      <p>{say.riskAsk}</p>
      <div class="letter-buttons">
        <button type="button" class="btn btn-primary" onClick={onClose}>{say.cancel}</button>
        <a class="btn btn-outline-primary" href={href} download={name} onClick={() => setTimeout(onClose)}>{say.riskConfirm}</a>
      </div>
    </Dialog>
  )
}
