import * as v from 'valibot'
import type { ProposalKind, ProposalStatus } from '../forge/proposal.ts'
import type { Lane } from '../access/lanes/lane.ts'
import type { Fact } from '../model/facts/fact.ts'
import type { EntryFacts, MediaFact } from '../model/facts/proposal-facts.ts'
import type { Decision } from './decide.ts'
import type { DeskPerson } from './desk-person.ts'
import type { ChecksGlance } from './checks.ts'

/** What the desk and the server say to each other: `GET /api/desk/proposals`, `GET /api/desk/proposal?n=12`, `POST /api/desk/<action>`. */
const target = { number: v.pipe(v.number(), v.integer(), v.minValue(1)), tip: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)) }

export const SendBackMessage = v.strictObject({ ...target, reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000)) })
export const ApproveMessage = v.strictObject(target)
export const PublishProposalMessage = v.strictObject(target)
export const RejectMessage = v.strictObject({ ...target, reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000)) })

export type { DeskPerson }

/** `day` is `YYYY-MM-DD`; `content`: the content itself asks for it, an event that begins, a notice that ends. `late` in working days. */
export interface QueueDeadline {
  readonly day: string
  readonly from: 'promise' | 'content'
  readonly late: number
}

export interface QueueStep {
  readonly by: DeskPerson
  readonly what: string
  readonly at: number
}

/** One line of the queue. Times in milliseconds since the epoch; `ageWorkingDays` whole days. */
export interface QueueItem {
  readonly number: number
  /** The text it stands for: an action names it, and is refused when there is another by then. */
  readonly tip: string
  readonly title: string
  /** What changes, in a few words: «cambia telefono e scadenza». */
  readonly summary: string
  readonly kind: ProposalKind
  readonly status: ProposalStatus
  /** Site and office in words: «Comune di Prato», «Polizia municipale». */
  readonly site: string
  readonly office: string
  /** The content type in words: «Notizia o avviso». */
  readonly type: string
  readonly author: DeskPerson
  /** Did the person who is logged in write any of it? */
  readonly own: boolean
  readonly createdAt: number
  readonly updatedAt: number
  /** Since it was first sent to review; for a draft since it was begun. */
  readonly ageWorkingDays: number
  /** By when it wants an answer; `null` for a draft. */
  readonly deadline: QueueDeadline | null
  /** The last thing that happened to it: «l’ha presa in carico». */
  readonly last: QueueStep
  readonly approvals: number
  readonly approvalsNeeded: number
  /** Who approved a former text: their approval no longer counts. */
  readonly staleApprovals: readonly DeskPerson[]
  readonly takenBy: DeskPerson | null
  readonly lane: { readonly name: Lane['name']; readonly why: string }
  readonly openRemarks: number
  /** What the checks say of it; `null` while they are not done. */
  readonly checks: ChecksGlance | null
  /** When the clock publishes it; milliseconds since the epoch, `null` for no appointment. */
  readonly publishAt: number | null
  /** The proposals it is published with, all or none. */
  readonly package: { readonly id: string; readonly title: string } | null
  /** Why the clock could not publish it. */
  readonly failure: { readonly sentence: string; readonly remedy: string; readonly at: number } | null
  /** What the person who is logged in may do now; the server decides again when they do it. */
  readonly can: { readonly sendBack: boolean; readonly approve: boolean; readonly publish: boolean; readonly reject: boolean }
}

/** A sentence in two parts: «Marta Campi» «ora può scrivere in «Istruzione» del Comune di Prato». */
export interface RightsEffect {
  readonly who: string
  readonly does: string
}

/** Whose yes is needed: names of who gave it, and of who else could. `voiceless`: nobody there approves anything, so nobody is asked. */
export interface RightsApproval {
  readonly of: string
  readonly given: readonly string[]
  readonly couldGive: readonly string[]
  /** How many are still missing. */
  readonly missing: number
  readonly voiceless: boolean
}

/** What a change of the rules or of somebody's groups comes to. */
export interface DeskRights {
  /** Why it may not be published as it is, one sentence each. */
  readonly issues: readonly string[]
  readonly effects: readonly RightsEffect[]
  /** The municipalities whose rights change. */
  readonly approvals: readonly RightsApproval[]
  /** Who approves changes of this file, whatever they change. */
  readonly coordinators: Omit<RightsApproval, 'of' | 'voiceless'>
}

export interface DeskProposal extends QueueItem {
  /** What it changes of anybody's rights; `null` when it changes none. */
  readonly rights: DeskRights | null
  /** The file of the rules before and after, where it changes. */
  readonly rulesText: { readonly before: string; readonly after: string } | null
  /** Why `approve` or `publish` cannot be done by this person, in one sentence, or `null`. */
  readonly obstacle: string | null
  readonly conflicts: readonly string[]
  /** Appointment, package, emergency: where the decision stands and what the person may do about it. */
  readonly decision: Decision
  readonly entries: readonly {
    readonly path: string
    readonly title: string
    readonly what: EntryFacts['what']
    /** The most important first. */
    readonly changes: readonly Fact[]
    /** Addresses of the rendered page, each a whole document for a sandboxed frame; `null` when there is none on that side. */
    readonly beforeUrl: string | null
    readonly afterUrl: string | null
    /** Both in one page, with marks; `null` where one of them is not there. */
    readonly togetherUrl: string | null
    /** Address of the file as it is written (`lib/protocol/text.ts`). */
    readonly textUrl: string
  }[]
  /** Files that no change of a page shows. */
  readonly media: readonly (MediaFact & { readonly beforeUrl: string | null; readonly afterUrl: string | null })[]
  readonly timeline: readonly { readonly at: number; readonly by: DeskPerson; readonly what: string; readonly reason?: string }[]
}

const rulesText = v.pipe(v.string(), v.maxLength(200_000))
const oid = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/))

export const CheckRulesMessage = v.strictObject({ text: rulesText })
export const ProposeRulesMessage = v.strictObject({
  text: rulesText,
  /** The commit in force the text was loaded from, and the tip of the open proposal, if it was loaded from one. */
  base: v.strictObject({ head: oid, tip: v.nullable(oid) }),
  /** A proposal sent twice carries the same id and happens once. */
  requestId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/)),
})

/** Somebody of the rubrica; `editorUrl` opens their card in the editor, for who may write it. */
export interface DirectoryPerson {
  readonly id: string
  readonly name: string
  readonly office: string
  readonly editorUrl: string | null
}

/** `GET /api/desk/rules`: the rules in force in words, who is in which group, and for who may change them the file. */
export interface RulesAnswer {
  readonly places: readonly {
    readonly path: string
    /** «In «Istruzione» del Comune di Prato». */
    readonly where: string
    /** Who, in words. */
    readonly readers: readonly RulesPrincipal[]
    readonly authors: readonly RulesPrincipal[]
    readonly approvers: readonly RulesPrincipal[]
    readonly need: number
  }[]
  readonly groups: readonly { readonly name: string; readonly body: string; readonly audits: boolean; readonly people: readonly DirectoryPerson[] }[]
  readonly inNoGroup: readonly DirectoryPerson[]
  /** The lanes in words, the first that fits; empty where every proposal is ordinary. */
  readonly lanes: readonly { readonly name: Lane['name']; readonly condition: string; readonly need: number; readonly days: number }[]
  /** `null` for who may not write the rules. */
  readonly file: { readonly text: string; readonly base: { readonly head: string; readonly tip: string | null }; readonly proposal: number | null } | null
}

export interface RulesPrincipal {
  readonly label: string
  readonly group: boolean
}

/** `POST /api/desk/rules-check`: what a text of the rules would come to. */
export interface RulesCheckAnswer {
  /** What is wrong with the text, and where it is: a line from 1, or `null`. */
  readonly issues: readonly { readonly sentence: string; readonly line: number | null }[]
  /** `null` when the text does not load. */
  readonly rights: DeskRights | null
  readonly unchanged: boolean
}

/** `POST /api/desk/propose-rules`. */
export interface ProposeRulesAnswer {
  readonly number: number
  readonly tip: string
}

export interface QueueAnswer {
  readonly person: DeskPerson
  readonly items: readonly QueueItem[]
  /** What has just ended, and how: it was a line of the queue a moment ago. */
  readonly ended: readonly { readonly number: number; readonly title: string; readonly last: QueueStep }[]
}
