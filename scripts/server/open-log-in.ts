import type { Storage } from 'unstorage'
import type { LogIn } from '../../functions/services.ts'
import { derivedKey } from '../../lib/session/derived-key.ts'
import { mailboxes } from '../../lib/session/imap/mailboxes.ts'
import { openIdProvider } from '../../lib/session/openid/provider.ts'
import { throttle } from '../../lib/session/throttle/throttle.ts'
import { clientAddress } from './client-address.ts'
import { peerOf } from './peers.ts'
import type { Settings } from './settings.ts'

/** The ways to enter that were configured, ready; nobody is asked anything before someone enters. */
export async function openLogIn({ logIn, publicUrl }: Pick<Settings, 'logIn' | 'publicUrl'>, store: Storage, key: Uint8Array, now: () => number): Promise<LogIn> {
  return {
    openId: logIn.openId && openIdProvider(logIn.openId, now),
    mailboxes: logIn.mailboxes.servers.size > 0 ? mailboxes(logIn.mailboxes) : null,
    throttle: throttle(store, await derivedKey(key, 'throttle')),
    approveWith: logIn.approveWith,
    addressOf: (request) => clientAddress(peerOf(request), publicUrl === null ? null : request.headers.get('x-forwarded-for')),
  }
}
