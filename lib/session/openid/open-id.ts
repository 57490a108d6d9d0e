import type { SignIn } from '../sign-in.ts'
import type { Claims } from './claims.ts'

/** How this portal is known to the provider of the body (OpenID Connect Core 1.0). */
export interface OpenIdSettings {
  /** `https://…`, as the provider writes it in its tokens; `http://` on this machine alone. */
  readonly issuer: string
  readonly clientId: string
  /** `null` for a public client: PKCE alone then. */
  readonly clientSecret: string | null
  /** The words on the button. */
  readonly name: string
  /** The claim that holds the person's id; `null` when people are known by their verified e-mail. */
  readonly personClaim: string | null
}

/** A provider that says who people are. It never says what they may do. */
export interface OpenId {
  readonly name: string
  readonly personClaim: string | null
  /**
   * A log-in begins: where to send the browser, and what it must bring back.
   *
   * @param returnTo where the provider sends it back: the whole address, registered there
   * @throws {ProviderUnreachableProblem}
   */
  readonly begin: (returnTo: string) => Promise<{ readonly address: string; readonly kept: Omit<SignIn, 'next'> }>
  /**
   * A browser is back: who it is, once everything holds.
   *
   * @param answer the address it came back to, as it is publicly known, with the provider's parameters
   * @throws {SignInFailedProblem | ProviderUnreachableProblem}
   */
  readonly finish: (answer: URL, kept: SignIn) => Promise<Claims>
  /** Where a person who has left goes to leave the provider too; `null` when it has no such place or does not answer. */
  readonly leave: (returnTo: string) => Promise<string | null>
}
