import * as v from 'valibot'
import type { ProposalKind, ProposalStatus } from '../forge/proposal.ts'
import type { FieldChange } from '../model/compare/field-change.ts'

/** What the desk and the server say to each other: `GET /api/desk/proposals`, `GET /api/desk/proposal?n=12`, `POST /api/desk/<action>`. */
const target = { number: v.pipe(v.number(), v.integer(), v.minValue(1)), tip: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)) }

export const SendBackMessage = v.strictObject({ ...target, reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000)) })
export const ApproveMessage = v.strictObject(target)
export const PublishProposalMessage = v.strictObject(target)
export const RejectMessage = v.strictObject({ ...target, reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000)) })

export interface DeskPerson {
  readonly id: string
  readonly name: string
}

/** One line of the queue. Times in milliseconds since the epoch; `ageWorkingDays` whole days. */
export interface QueueItem {
  readonly number: number
  readonly title: string
  readonly kind: ProposalKind
  readonly status: ProposalStatus
  /** Site and office in words: «Comune di Prato», «Polizia municipale». */
  readonly site: string
  readonly office: string
  /** The content type in words: «Notizia o avviso». */
  readonly type: string
  readonly author: DeskPerson
  readonly createdAt: number
  readonly updatedAt: number
  readonly ageWorkingDays: number
  readonly approvals: number
  readonly approvalsNeeded: number
  /** What the person who is logged in may do now; the server decides again when they do it. */
  readonly can: { readonly sendBack: boolean; readonly approve: boolean; readonly publish: boolean; readonly reject: boolean }
}

export interface DeskProposal extends QueueItem {
  readonly tip: string
  /** Why `approve` or `publish` cannot be done by this person, in one sentence, or `null`. */
  readonly obstacle: string | null
  readonly conflicts: readonly string[]
  readonly entries: readonly {
    readonly path: string
    readonly title: string
    readonly changes: readonly FieldChange[]
    /** Addresses of the rendered page, each a whole document for a sandboxed frame; `null` when there is none on that side. */
    readonly beforeUrl: string | null
    readonly afterUrl: string | null
  }[]
  readonly media: readonly { readonly path: string; readonly beforeUrl: string | null; readonly afterUrl: string | null; readonly size: number }[]
  readonly timeline: readonly { readonly at: number; readonly by: DeskPerson; readonly what: string; readonly reason?: string }[]
}

export interface QueueAnswer {
  readonly person: DeskPerson
  readonly items: readonly QueueItem[]
}
