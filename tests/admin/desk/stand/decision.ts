import type { Decision } from '../../../../lib/protocol/decide.ts'

/** Nothing decided yet, and nothing to decide beside approving. */
export const NO_DECISION: Decision = {
  can: { schedule: false, unschedule: false, pack: false, unpack: false, emergency: false, sign: false, undo: false, undoNow: false },
  schedule: null,
  cancelled: null,
  failure: null,
  stale: [],
  package: null,
  packages: [],
  emergency: null,
}
