import type { RefUpdate } from './refs.ts'

/** Several refs as one change. `decisive` say what is true, the first of them before all; `following` only show it. */
export interface Change {
  readonly decisive: readonly [RefUpdate, ...RefUpdate[]]
  readonly following: readonly RefUpdate[]
}

export interface Transactions {
  /** All of it or nothing. `false`, and nothing written, when the first ref does not stand where it was thought to. */
  commit(change: Change): Promise<boolean>
}
