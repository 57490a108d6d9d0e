/** Somebody as the register names them: the id in the rubrica, and the name the rubrica has for it now. */
export interface AuditPerson {
  readonly id: string
  readonly name: string
}

/** `false`: not as it says it is; `unproved`: could not be looked at; `exception`: as it says, and an auditor wants to know. */
export type AuditLevel = 'false' | 'unproved' | 'exception'

/** Something an auditor is told first. `name` is for machines and stays. */
export interface AuditException {
  readonly name: string
  readonly level: AuditLevel
  readonly sentence: string
  readonly meaning: string
  readonly person: AuditPerson | null
  readonly path: string | null
  /** What else tells it, in words. */
  readonly detail: string | null
}

/** `counts`: it is of the text that was published. Times in milliseconds since the epoch. */
export interface AuditApproval extends AuditPerson {
  readonly role: string
  readonly tree: string
  readonly at: number
  readonly counts: boolean
}

export interface AuditEmergency {
  readonly by: AuditPerson
  readonly at: number
  readonly reason: string
  /** Who signed for it afterwards, and after how many hours. */
  readonly signed: (AuditPerson & { readonly at: number; readonly afterHours: number }) | null
}

/** What a publication did; `first` is the content an archive begins with, `outside` what no proposal brought. */
export const AUDIT_KINDS = ['new', 'change', 'removal', 'move', 'media', 'first', 'outside'] as const
export type AuditKind = (typeof AUDIT_KINDS)[number]

/** `good`: by an allowed key. `holds`: it holds, and there was no list of allowed keys to look its key up in. */
export type AuditSignature = 'good' | 'holds' | 'unsigned' | 'signed-by-another-key' | 'changed-after-signing' | 'signed-otherwise' | 'key-not-valid-then'

/** A sentence in two parts: whose rights change, and how. */
export interface AuditEffect {
  readonly who: string
  readonly does: string
}

/** One publication: a commit of the published line. */
export interface AuditRow {
  readonly commit: string
  /** Its place on the published line, from 0. */
  readonly order: number
  readonly at: number
  readonly kind: AuditKind
  readonly title: string
  readonly proposal: number | null
  /** Keys of the sites, and `<site>/<office>`, that its files lie in. */
  readonly sites: readonly string[]
  readonly offices: readonly string[]
  readonly paths: readonly string[]
  readonly authors: readonly AuditPerson[]
  readonly approvals: readonly AuditApproval[]
  readonly publishedBy: (AuditPerson & { readonly role: string | null }) | null
  /** When it was first sent to review. */
  readonly sentAt: number | null
  readonly scheduledFor: string | null
  readonly package: string | null
  /** The line of the rules each path falls under, as the publication tells it. */
  readonly rule: readonly string[]
  /** Of the rules in force, `sha256:…`. */
  readonly rules: string | null
  readonly checks: string | null
  readonly tree: string
  readonly tip: string | null
  /** Commit of the records it was decided from. */
  readonly records: string | null
  readonly affects: readonly string[]
  readonly effects: readonly AuditEffect[]
  readonly emergency: AuditEmergency | null
  readonly signature: AuditSignature
  readonly exceptions: readonly AuditException[]
}

/** What changed on one page, or of one kind, in sentences. */
export interface AuditFacts {
  readonly about: string
  readonly lines: readonly string[]
}

/** A publication with what it changed in words. */
export interface AuditEvidence extends AuditRow {
  readonly facts: readonly AuditFacts[]
}
