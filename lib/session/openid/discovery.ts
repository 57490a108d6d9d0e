import * as client from 'openid-client'
import { ProviderUnreachableProblem } from '../problems/provider-unreachable-problem.ts'
import type { OpenIdSettings } from './open-id.ts'

const TIMEOUT_SECONDS = 8
const CLOCK_TOLERANCE_SECONDS = 10
const KEPT_MS = 60 * 60 * 1000

/**
 * What a provider says of itself (OpenID Connect Discovery 1.0), asked for at the first log-in and then once an hour. A
 * failure is not kept: the next person asks again.
 *
 * @param now milliseconds since the epoch
 */
export function discoverer(settings: OpenIdSettings, now: () => number): () => Promise<client.Configuration> {
  let kept: { readonly config: Promise<client.Configuration>; readonly at: number } | null = null
  return async () => {
    if (kept && now() - kept.at < KEPT_MS) return kept.config
    const config = discover(settings)
    kept = { config, at: now() }
    try {
      return await config
    } catch {
      if (kept.config === config) kept = null
      throw new ProviderUnreachableProblem()
    }
  }
}

function discover({ issuer, clientId, clientSecret }: OpenIdSettings): Promise<client.Configuration> {
  const url = new URL(issuer)
  const metadata = { [client.clockTolerance]: CLOCK_TOLERANCE_SECONDS }
  return client.discovery(url, clientId, metadata, clientSecret === null ? client.None() : bySecret(clientSecret), {
    timeout: TIMEOUT_SECONDS,
    [client.customFetch]: ask,
    // A token's signature is verified although it came over TLS: whatever stands between may not make one up. The
    // settings let `http:` through for this machine alone.
    execute: url.protocol === 'http:' ? [client.allowInsecureRequests, client.enableNonRepudiationChecks] : [client.enableNonRepudiationChecks],
  })
}

// A provider that lists no method means Basic (OpenID Connect Discovery 1.0 §3).
function bySecret(secret: string): client.ClientAuth {
  return (server, ...rest) => {
    const method = server.token_endpoint_auth_methods_supported?.includes('client_secret_post') ? client.ClientSecretPost : client.ClientSecretBasic
    method(secret)(server, ...rest)
  }
}

// No answer, or one of a provider that is not well, says nothing about the person.
const ask: client.CustomFetch = async (url, options) => {
  const response = await fetch(url, options as RequestInit).catch(() => null)
  if (!response || response.status >= 500) throw new ProviderUnreachableProblem()
  return response
}
