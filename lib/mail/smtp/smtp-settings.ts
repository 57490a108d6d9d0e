/** The mail server letters are given to. */
export interface SmtpSettings {
  readonly host: string
  readonly port: number
  /** `null` for a server that knows this machine. */
  readonly login: { readonly user: string; readonly password: string } | null
  /** The authority that signed its certificate, where it is the body's own. */
  readonly ca: string | null
  readonly from: { readonly name: string; readonly email: string }
}
