import { signatureOf } from '../../../lib/protocol/signature-of.ts'
import { useMailbox } from '../mailbox-context.ts'
import type { Writing } from './save/use-draft.ts'
import type { Sending } from './send/use-sending.ts'
import { signedAs } from './start/signed-as.ts'

export interface Writer {
  /** Comes from another address from now on, with the signature that goes with it. */
  readonly writeAs: (email: string) => void
  /** The person's own address, where the server refused another and it can leave from this; `null` else. */
  readonly own: string | null
  /** Sends it from there. The other is offered no more. */
  readonly sendFromOwn: (email: string) => void
}

/** Whom a message comes from, and what is done where the server does not take that. */
export function useWriter({ draft, change }: Writing, { phase, begin }: Sending): Writer {
  const { state, forgetIdentity } = useMailbox()
  const { settings, identities } = state
  const [own] = identities
  const writeAs = (from: string) => change((written) => ({ from, ...signedAs(written, signatureOf(settings, written.from), signatureOf(settings, from)) }))
  const isRefused = phase.at === 'failed' && phase.problem.code === 'mail-sender-refused'
  return {
    writeAs,
    own: isRefused && own && own.email !== draft.from ? own.email : null,
    sendFromOwn: (email) => {
      forgetIdentity(draft.from)
      writeAs(email)
      void begin()
    },
  }
}
