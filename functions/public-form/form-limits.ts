import type { FormLimit } from '../../lib/session/throttle/throttle.ts'

/** How much a form may send, and how often. */
export interface FormLimits {
  /** Which count of its kind a sending is added to (`lib/session/throttle/limits.ts`). */
  readonly throttle: FormLimit
  /** Bytes of the whole body: words, files and what stands around them. */
  readonly bytes: number
  /** Files that may be sent; 0 for a form of words alone. */
  readonly files: number
}
