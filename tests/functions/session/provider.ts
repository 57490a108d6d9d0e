import Provider from 'oidc-provider'
import { loopbackServer } from './loopback-server.ts'

export const CLIENT = { clientId: 'redazione', clientSecret: 'segreto-di-prova-lungo-abbastanza-0123456789' }

/** What the provider says of someone; `groups` are its own, and must mean nothing to the portal. */
export type Account = Readonly<{ email?: string; email_verified?: boolean | string; preferred_username?: string; groups?: readonly string[] }>

/**
 * A real OpenID provider on a free port; as the standard has it, the e-mail is in the answer of `userinfo`, not in the ID token. It knows the accounts by the name that is typed in its form, with any password.
 *
 * @param mail it also gives tokens that can be renewed, each time with another refresh token, and tells whoever asks whether one counts
 *
 * The portal is told the issuer first, and registered afterwards: its address is not known before it is open.
 */
export async function openProvider(accounts: Readonly<Record<string, Account>>, { mail = false }: { readonly mail?: boolean } = {}) {
  const lasts = { accessToken: 600 }
  const server = await loopbackServer()
  return {
    issuer: server.url,
    /** Seconds that access tokens last which are given from now on. */
    lasts,
    /** What the provider says of a token (RFC 7662), and takes it back (RFC 7009). */
    isActive: async (token: string) => ((await (await tell('introspection', token)).json()) as { active: boolean }).active,
    revoke: async (token: string) => void (await tell('revocation', token)),
    register: (portal: string) => {
      const client = { client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [`${portal}/entra/oidc/ritorno`], post_logout_redirect_uris: [`${portal}/`], ...(mail ? { grant_types: ['authorization_code', 'refresh_token'] } : {}) }
      const provider = new Provider(server.url, {
        clients: [client],
        claims: { openid: ['sub', 'groups'], email: ['email', 'email_verified'], profile: ['preferred_username'] },
        cookies: { keys: ['solo-per-le-prove'] },
        pkce: { required: () => true },
        ...(mail ? { features: { introspection: { enabled: true, allowedPolicy: () => true }, revocation: { enabled: true, allowedPolicy: () => true } }, rotateRefreshToken: true } : {}),
        ttl: { AccessToken: () => lasts.accessToken, RefreshToken: 3600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
        findAccount: (_: unknown, id: string) => (accounts[id] ? { accountId: id, claims: () => ({ sub: id, ...accounts[id] }) } : undefined),
        // Nobody is asked whether the portal may know who they are: an office decided that.
        loadExistingGrant: async ({ oidc }: GrantContext) => {
          const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
          grant.addOIDCScope(mail ? 'openid email profile offline_access' : 'openid email profile')
          await grant.save()
          return grant
        },
      })
      server.answer(provider.callback())
    },
    end: server.end,
  }

  function tell(what: 'introspection' | 'revocation', token: string): Promise<Response> {
    const authorization = `Basic ${Buffer.from(`${CLIENT.clientId}:${CLIENT.clientSecret}`).toString('base64')}`
    return fetch(`${server.url}/token/${what}`, { method: 'POST', headers: { authorization }, body: new URLSearchParams({ token }) })
  }
}

interface Grant {
  addOIDCScope(scope: string): void
  save(): Promise<string>
}

interface GrantContext {
  readonly oidc: {
    readonly provider: { readonly Grant: new (about: { clientId: string; accountId: string }) => Grant }
    readonly client: { readonly clientId: string }
    readonly session: { readonly accountId: string }
  }
}
