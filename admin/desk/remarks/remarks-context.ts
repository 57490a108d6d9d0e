import { createContext } from 'preact'
import type { Place } from './place-key.ts'
import type { Remarks } from './use-remarks.ts'

/** What every part of a proposal's page knows of its remarks. */
export interface RemarksNow extends Remarks {
  readonly number: number
  /** Opens the form for a remark about this. */
  readonly compose: (place: Place) => void
}

/** `null` outside a proposal. */
export const RemarksContext = createContext<RemarksNow | null>(null)
