import type { ComponentChildren } from 'preact'
import type { RequestAnswer } from '../../../lib/protocol/requests.ts'
import { DialogButtons } from '../actions/dialog-buttons.tsx'
import { useSending } from '../actions/use-sending.ts'
import { Dialog } from '../../dialog/dialog.tsx'
import { ProblemBox } from '../problem-box.tsx'
import type { DialogProps } from './dialog-props.ts'

interface Props extends DialogProps {
  readonly title: string
  readonly help: string
  /** The step's name in its address: `answer`. */
  readonly step: string
  readonly confirm: string
  /** What is sent beside the request; `null` while something is missing, and then it is said. */
  readonly message: () => object | null
  readonly onSent?: () => void
  readonly children?: ComponentChildren
}

/** A dialog that does one step with a request. */
export function StepDialog({ request: { line, seen }, title, help, step, confirm, message, onSent, onClose, onDone, children }: Props) {
  const { working, problem, send } = useSending<{ readonly request: RequestAnswer | null }>(`request-${step}`)
  const submit = async (event: Event) => {
    event.preventDefault()
    const what = message()
    const done = what && (await send({ id: line.id, seen, ...what }))
    if (!done) return
    onSent?.()
    onDone(done.request)
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <p>{help}</p>
        {problem && <ProblemBox problem={problem} />}
        {children}
        <DialogButtons confirm={confirm} working={working} onClose={onClose} />
      </form>
    </Dialog>
  )
}
