import type { QueueDeadline, QueueItem } from './desk.ts'

/**
 * «Che fine ha fatto la mia modifica?»: `GET /api/desk/story?n=12` of one proposal, `GET /api/desk/mine` of all that a
 * person wrote.
 */
export interface StoryAnswer {
  /** Where it stands, in one sentence. */
  readonly sentence: string
  /** Names of who can do what is missing; none where nothing is. */
  readonly who: readonly string[]
  /** Why it came back or was refused, where it did. */
  readonly reason: string | null
  /** By when the central office promises an answer, while it waits for one. */
  readonly deadline: QueueDeadline | null
  /** When the clock publishes it, milliseconds since the epoch; `null` for no appointment. */
  readonly publishAt: number | null
  /** The pages as readers see them, once it is in force. */
  readonly online: readonly { readonly title: string; readonly url: string }[]
  /** Opens it in the editor, for who may go on writing it. */
  readonly editorUrl: string | null
}

export interface MineItem extends Pick<QueueItem, 'number' | 'title' | 'kind' | 'status' | 'site' | 'office' | 'type' | 'createdAt' | 'updatedAt' | 'openRemarks'> {
  readonly story: StoryAnswer
}

export interface MineAnswer {
  /** The last changed first. */
  readonly open: readonly MineItem[]
  readonly closed: readonly MineItem[]
  /** How many closed ones there are, shown or not. */
  readonly closedCount: number
}
