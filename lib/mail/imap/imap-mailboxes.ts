import type { ImapFlow } from 'imapflow'
import type { MailAccount } from '../mailbox/mail-account.ts'
import type { LeasedMailbox, MailboxProvider } from '../mailbox/mailbox-provider.ts'
import { MailboxBusyProblem } from '../problems/mailbox-busy-problem.ts'
import { NoMailServerProblem } from '../problems/no-mail-server-problem.ts'
import { sieveAutomation } from '../sieve/sieve-automation.ts'
import { sizeLimits } from '../smtp/size-limits.ts'
import { smtpSubmission } from '../smtp/smtp-submission.ts'
import { imapStore } from './imap-store.ts'
import type { MailServers, MailServersOfDomains } from './mail-servers.ts'
import { accountKeys } from './pool/account-key.ts'
import { type AccountPool, accountPool } from './pool/account-pool.ts'
import { connect } from './pool/connect.ts'
import { connectionOptions } from './pool/connection-options.ts'
import { leasedLink } from './pool/leased-link.ts'

/** Connections of all accounts together. */
const CONNECTIONS_LIMIT = 400
/** An IDLE is begun anew so often: routers forget a silent connection after five minutes and more. */
const IDLE_AGAIN_MS = 4 * 60_000

/**
 * The mailboxes of the domains that were configured, at their own servers. Connections are kept between calls, by account;
 * where nothing is kept all works the same.
 */
export function imapMailboxes(settings: MailServersOfDomains): MailboxProvider {
  const keyOf = accountKeys()
  const pools = new Map<string, AccountPool>()
  const watching = new Map<string, Set<ImapFlow>>()
  const limitOf = sizeLimits()
  let open = 0

  const serversOf = ({ email }: MailAccount): MailServers => {
    const servers = settings.get(email.slice(email.lastIndexOf('@') + 1))
    if (!servers) throw new NoMailServerProblem()
    return servers
  }
  const opened = async (work: () => Promise<ImapFlow>): Promise<ImapFlow> => {
    if (open >= CONNECTIONS_LIMIT) throw new MailboxBusyProblem()
    open++
    try {
      const client = await work()
      client.once('close', () => open--)
      return client
    } catch (error) {
      open--
      throw error
    }
  }
  const poolOf = (key: string, servers: MailServers, account: MailAccount): AccountPool => {
    for (const [other, pool] of pools) if (other !== key && pool.isEmpty()) pools.delete(other)
    const known = pools.get(key)
    if (known) return known
    const pool = accountPool(() => opened(() => connect(connectionOptions(servers, account))), servers.maxConnections)
    pools.set(key, pool)
    return pool
  }
  const aside = async (key: string, servers: MailServers, account: MailAccount): Promise<ImapFlow> => {
    const client = await opened(() => connect({ ...connectionOptions(servers, account), disableAutoIdle: false, autoIdleDelay: 20, maxIdleTime: IDLE_AGAIN_MS }))
    const all = watching.get(key) ?? new Set()
    watching.set(key, all.add(client))
    client.once('close', () => all.delete(client))
    return client
  }
  const forget = (key: string) => {
    pools.get(key)?.close()
    pools.delete(key)
    for (const client of watching.get(key) ?? []) client.close()
    watching.delete(key)
  }

  return {
    domains: [...settings.keys()].sort(),
    bySession: false,
    lease: async (account): Promise<LeasedMailbox> => {
      const servers = serversOf(account)
      const key = keyOf(account)
      const pool = poolOf(key, servers, account)
      const [client, sizeLimit] = await Promise.all([pool.take(), limitOf(servers)])
      const { link, release } = leasedLink(pool, client, () => aside(key, servers, account))
      const store = imapStore(link)
      const bin = async () => (await store.folders()).find(({ role }) => role === 'trash')?.path ?? 'Trash'
      const automation = servers.sieve === null ? null : sieveAutomation({ ...servers.sieve, tls: 'starttls', ca: servers.ca }, account, bin)
      return { store, submission: smtpSubmission(servers, account), automation, sizeLimit, senders: servers.senders ?? 'ask', release }
    },
    forget: (account) => forget(keyOf(account)),
    close: async () => {
      for (const key of new Set([...pools.keys(), ...watching.keys()])) forget(key)
    },
  }
}
