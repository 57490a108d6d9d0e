import type { Oid } from '../../../../lib/forge/commit.ts'
import type { AllowedSigner } from '../../../../lib/history/signature/allowed-signers.ts'
import type { FindingName } from '../../../../lib/history/verify/finding.ts'
import type { Office } from '../honest.ts'
import type { Forger } from '../forger.ts'

/** The honest history that all are forged from. */
export interface Base {
  readonly office: Office
  readonly dir: string
  /** Milliseconds since the epoch: when it was last written in. */
  readonly now: number
  /** Where its published line and its records stand. */
  readonly head: Oid
  readonly records: Oid
  /** Proposals by the story they are of. */
  readonly numbers: Readonly<Record<string, number>>
}

/** What an auditor has beside the clone. */
export interface Beside {
  readonly signers?: readonly AllowedSigner[]
  readonly now?: number
}

export interface Forgery {
  /** What was done, after «is seen: ». */
  readonly title: string
  /** The name it is reported by. */
  readonly name: FindingName
  /** Gives what the auditor has beside the clone, where that is part of it. */
  readonly make: (forger: Forger, base: Base) => Promise<unknown>
}
