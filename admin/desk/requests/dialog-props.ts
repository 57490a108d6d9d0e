import type { RequestAnswer } from '../../../lib/protocol/requests.ts'

/** What every dialog about a request is given. */
export interface DialogProps {
  readonly request: RequestAnswer
  readonly onClose: () => void
  /** The request as it is then; `null` when it is the person's to see no more. */
  readonly onDone: (now: RequestAnswer | null) => void
}
