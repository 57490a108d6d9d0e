/** A rule for mail that comes. All conditions must hold. */
export interface MailFilter {
  readonly name: string
  readonly enabled: boolean
  readonly conditions: readonly { readonly field: 'from' | 'to' | 'subject'; readonly contains: string }[]
  readonly action: { readonly kind: 'move'; readonly folder: string } | { readonly kind: 'flag' } | { readonly kind: 'read' } | { readonly kind: 'trash' }
}

/** The answer that goes out by itself while somebody is away (RFC 5230). Days as on the calendar, both included. */
export interface Vacation {
  readonly enabled: boolean
  readonly since: string | null
  readonly until: string | null
  readonly subject: string
  readonly text: string
}

export interface MailRules {
  readonly vacation: Vacation
  readonly filters: readonly MailFilter[]
}

/** What a mailbox does by itself with the mail that comes, kept at the server (ManageSieve, RFC 5804). */
export interface MailAutomation {
  /** `foreign` where a script that another program wrote is in force: it is not ours to change. */
  readonly read: () => Promise<{ readonly rules: MailRules; readonly foreign: boolean }>
  /** @throws {MailRulesRefusedProblem} when the server does not take them; those before stay in force */
  readonly write: (rules: MailRules) => Promise<void>
}
