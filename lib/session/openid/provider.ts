import * as client from 'openid-client'
import type { MailTokens } from '../../mail/mailbox/mail-account.ts'
import { ProviderUnreachableProblem } from '../problems/provider-unreachable-problem.ts'
import { SignInFailedProblem } from '../problems/sign-in-failed-problem.ts'
import { type Claims, namesSomeone } from './claims.ts'
import { discoverer } from './discovery.ts'
import { type Grant, givenAtLogIn, renewedTokens } from './mail-tokens.ts'
import { once } from './once.ts'
import type { OpenId, OpenIdSettings } from './open-id.ts'

// No `groups`: what a person may do is in the rubrica.
const SCOPE = 'openid email profile'

/** Authorization code with PKCE, state and nonce (RFC 9700 §2.1), by openid-client. */
export function openIdProvider(settings: OpenIdSettings, now: () => number): OpenId {
  const discovered = discoverer(settings, now)
  const renewedOnce = once<MailTokens>(now)
  const grantOf = async (): Promise<Grant> => ({ config: await discovered(), mail: settings.mail ?? null, now })
  return {
    name: settings.name,
    personClaim: settings.personClaim,
    begin: async (returnTo) => {
      const kept = { state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier() }
      const address = client.buildAuthorizationUrl(await discovered(), {
        redirect_uri: returnTo,
        scope: settings.mail ? `${SCOPE} ${settings.mail.scope}`.trim() : SCOPE,
        ...(settings.mail?.resource ? { resource: settings.mail.resource } : {}),
        // OpenID Connect Core 1.0 §11: a token that lasts beyond the log-in is given on consent.
        ...(settings.mail?.scope.split(' ').includes('offline_access') ? { prompt: 'consent' } : {}),
        state: kept.state,
        nonce: kept.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: 'S256',
      })
      return { address: address.href, kept }
    },
    finish: async (answer, { state, nonce, verifier }) => {
      const config = await discovered()
      return naming(async () => {
        const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true }
        const tokens = await client.authorizationCodeGrant(config, answer, checks)
        const claims = tokens.claims()
        if (!claims) throw new SignInFailedProblem('no-id-token')
        const mail = await givenAtLogIn(await grantOf(), tokens)
        if (namesSomeone(claims, settings.personClaim) || !config.serverMetadata().userinfo_endpoint) return { claims, tokens: mail }
        // A provider may keep what it knows of a person for this second question (OpenID Connect Core 1.0 §5.4).
        return { claims: (await client.fetchUserInfo(config, tokens.access_token, claims.sub)) as unknown as Claims, tokens: mail }
      })
    },
    renew: (refreshToken) => renewedOnce(refreshToken, async () => {
      const grant = await grantOf()
      return naming(() => renewedTokens(grant, refreshToken))
    }),
    forget: async (refreshToken) => {
      const config = await discovered().catch(() => null)
      if (config?.serverMetadata().revocation_endpoint) await client.tokenRevocation(config, refreshToken, { token_type_hint: 'refresh_token' }).catch(() => undefined)
    },
    leave: async (returnTo) => {
      const config = await discovered().catch(() => null)
      if (!config?.serverMetadata().end_session_endpoint) return null
      // Without `id_token_hint`: we keep no token of the provider, so it may ask the person to confirm.
      return client.buildEndSessionUrl(config, { post_logout_redirect_uri: returnTo }).href
    },
  }
}

async function naming<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw unreachableIn(error) ?? (error instanceof SignInFailedProblem ? error : new SignInFailedProblem(codeOf(error)))
  }
}

// openid-client wraps what our own fetch throws.
function unreachableIn(error: unknown): ProviderUnreachableProblem | null {
  for (let one = error; one instanceof Error; one = one.cause) if (one instanceof ProviderUnreachableProblem) return one
  return null
}

// Its messages and causes hold tokens and answers: only the code is kept.
function codeOf(error: unknown): string {
  const { code, error: oauth } = error as { code?: unknown; error?: unknown }
  const text = [oauth, code].find((one) => typeof one === 'string')
  return typeof text === 'string' && /^[A-Za-z_]{1,60}$/.test(text) ? text : 'unknown'
}
