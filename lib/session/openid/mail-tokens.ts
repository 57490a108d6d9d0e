import * as client from 'openid-client'
import type { MailTokens } from '../../mail/mailbox/mail-account.ts'
import type { MailGrant } from './open-id.ts'

/** What tokens are asked with. */
export interface Grant {
  readonly config: client.Configuration
  readonly mail: MailGrant | null
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

type Given = client.TokenEndpointResponse & client.TokenEndpointResponseHelpers

/**
 * The mailbox's tokens after a log-in: those it gave, or where the mail's token is for the mail alone, a second one that the first
 * pays for (RFC 8707 §2.2). `null` where none was asked for.
 */
export async function givenAtLogIn(grant: Grant, given: Given): Promise<MailTokens | null> {
  if (!grant.mail) return null
  if (grant.mail.resource === null) return tokensOf(grant, given, undefined)
  return given.refresh_token === undefined ? null : renewedTokens(grant, given.refresh_token)
}

/** The next tokens. Where the provider keeps to one refresh token it does not say it again (RFC 6749 §6). */
export async function renewedTokens(grant: Grant, refreshToken: string): Promise<MailTokens> {
  const resource = grant.mail?.resource ?? null
  return tokensOf(grant, await client.refreshTokenGrant(grant.config, refreshToken, resource === null ? {} : { resource }), refreshToken)
}

function tokensOf({ now }: Grant, given: Given, former: string | undefined): MailTokens {
  const [seconds, refreshToken] = [given.expiresIn(), given.refresh_token ?? former]
  return {
    accessToken: given.access_token,
    ...(refreshToken === undefined ? {} : { refreshToken }),
    ...(seconds === undefined ? {} : { expiresAt: Math.floor(now() / 1000) + seconds }),
  }
}
