import type { Draft } from '../../../../lib/protocol/webmail.ts'
import type { DraftState } from '../save/draft-state.ts'

/** What writing begins with. */
export interface Start {
  readonly draft: Draft
  readonly state: DraftState
  readonly kind: 'new' | 'reply' | 'forward' | 'draft'
  /** This window had kept something that the server does not have. */
  readonly recovered: boolean
}
