import * as v from 'valibot'
import type { ProposalKind, ProposalStatus } from '../forge/proposal.ts'
import type { DeskPerson } from './desk-person.ts'
import type { LinksAnswer } from './removal.ts'

/** What the desk and the server say to each other of decisions: `POST /api/desk/<action>`, `GET /api/desk/published`. */
const number = v.pipe(v.number(), v.integer(), v.minValue(1))
const tip = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/))
const reason = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000))
// One line: it becomes a trailer of the history and a label on the screen.
const title = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80), v.regex(/^[^\p{Cc}]*$/u))

/** `at` is the day and time of the offices, `2026-11-30T08:00`. */
export const ScheduleMessage = v.strictObject({ number, tip, at: v.pipe(v.string(), v.maxLength(16)) })
export const UnscheduleMessage = v.strictObject({ number })
export const PackMessage = v.strictObject({ number, into: v.union([v.strictObject({ id: v.pipe(v.string(), v.maxLength(64)) }), v.strictObject({ title })]) })
export const UnpackMessage = v.strictObject({ number })
export const EmergencyMessage = v.strictObject({ number, tip, reason })
export const SignMessage = v.strictObject({ number })
export const UndoMessage = v.strictObject({
  number,
  /** Asked for twice, it carries the same id and happens once. */
  requestId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/)),
  /** Why it cannot wait, to publish it at once; `null` sends it to review. */
  urgent: v.nullable(reason),
})

/** One of the proposals that are published together. */
export interface PackageMember {
  readonly number: number
  /** Which text of it: with another the checks of the whole package may say something else. */
  readonly tip: string
  /** `null` where the person may not see it. */
  readonly title: string | null
  readonly status: ProposalStatus
  /** What keeps it back, and the others with it; `null` when nothing does. */
  readonly missing: 'draft' | 'incomplete' | null
}

export interface DeskEmergency {
  readonly by: DeskPerson
  readonly at: number
  readonly reason: string
  readonly signed: { readonly by: DeskPerson; readonly at: number } | null
}

/** Where the decision on a proposal stands, and what the person may do about it. Times in milliseconds since the epoch. */
export interface Decision {
  readonly can: {
    readonly schedule: boolean
    readonly unschedule: boolean
    readonly pack: boolean
    readonly unpack: boolean
    readonly emergency: boolean
    readonly sign: boolean
    readonly undo: boolean
    /** Also publish the way back at once. */
    readonly undoNow: boolean
  }
  /** The appointment that holds. */
  readonly schedule: { readonly by: DeskPerson; readonly publishAt: number } | null
  /** The appointment that a later text, or a sending back, has cancelled. */
  readonly cancelled: { readonly by: DeskPerson; readonly publishAt: number } | null
  /** Why the clock could not publish it; `retryAt` is when it tries again, `null` for never. */
  readonly failure: { readonly sentence: string; readonly remedy: string; readonly at: number; readonly retryAt: number | null } | null
  /** Who approved a former text, and the fields that changed since, in words; none where that is not known. */
  readonly stale: readonly { readonly by: DeskPerson; readonly at: number; readonly changed: readonly string[] }[]
  /** What it is published with; `conflict` names the one that cannot be joined with the others. */
  readonly package: { readonly id: string; readonly title: string; readonly members: readonly PackageMember[]; readonly conflict: string | null } | null
  /** The open packages it may be put into. */
  readonly packages: readonly { readonly id: string; readonly title: string; readonly count: number }[]
  /** The emergency in which it was published. */
  readonly emergency: DeskEmergency | null
}

/** `GET /api/desk/undo-effects?n=12`: the pages that go when what was published is taken back, and what still points at them; while something does, they stay. */
export interface UndoEffectsAnswer {
  readonly pages: readonly { readonly path: string; readonly title: string; readonly links: LinksAnswer }[]
}

/** Something that went online. */
export interface PublishedItem {
  readonly number: number
  readonly title: string
  readonly kind: ProposalKind
  readonly site: string
  /** The content path of its page, where it is still in force. */
  readonly page: string | null
  readonly by: DeskPerson
  readonly at: number
  readonly emergency: DeskEmergency | null
  /** May the person who is logged in sign for it? */
  readonly canSign: boolean
}

/** A page that was changed, or taken away, beside the portal. */
export interface PageByHand {
  readonly path: string
  /** The last it had. */
  readonly title: string
  /** Where this person may write it again. */
  readonly editor: string | null
  /** It is no longer there. */
  readonly gone: boolean
}

/** Something that came online, or went, beside the portal. */
export interface PublishedException {
  /** The proposal, where there was one. */
  readonly number: number | null
  readonly commit: string
  /** What was said of it; `null` where that would tell of what this person may not read. */
  readonly title: string | null
  /** What of it this person may read, by path, at most fifty. */
  readonly pages: readonly PageByHand[]
  /** How many more there are that this person may read. */
  readonly more: number
  /** Who did it, as far as the history tells. */
  readonly by: string
  readonly at: number
  /** Did the rules in force then ask for more than there was? */
  readonly against: boolean
}

/** `GET /api/desk/published`: what went online in the last 30 days, the newest first, and what was published in an emergency. */
export interface PublishedAnswer {
  readonly items: readonly PublishedItem[]
  /** Emergencies that nobody has signed for, however old, the oldest first. */
  readonly unsigned: readonly PublishedItem[]
  /** Of this year, in Europe/Rome: emergencies, and publications of all kinds. */
  readonly year: { readonly emergencies: number; readonly all: number }
  /** Of the last 30 days, the newest first. */
  readonly exceptions: readonly PublishedException[]
}
