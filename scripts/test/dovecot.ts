import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { freePort } from './daemon.ts'

/** Dovecot refuses mail users of number 0: run by root it is run as this one. */
const UNPRIVILEGED = 'nobody'

/** Debian has them in packages of their own: `dovecot-lmtpd`, `dovecot-managesieved`. */
export const CAN_RUN_LMTP = existsSync('/usr/lib/dovecot/lmtp')
export const CAN_RUN_SIEVE = existsSync('/usr/lib/dovecot/managesieve')

export interface DovecotOptions {
  /** How much a mailbox holds, by e-mail, as in `10M`; no limit for the others. */
  readonly quota?: Readonly<Record<string, string>>
  /** Further lines of its configuration. */
  readonly further?: string
}

/**
 * A real Dovecot of this machine's, on free loopback ports, in a folder of its own: nothing of the system is touched. Each
 * mailbox has the folders an Italian body's mailbox has, marked by what they are for.
 *
 * @param passwords by e-mail
 * @param tls `false` for a server that only speaks in the clear
 */
export async function openDovecot(passwords: Readonly<Record<string, string>>, tls = true, { quota = {}, further = '' }: DovecotOptions = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'dovecot-'))
  const isRoot = process.getuid?.() === 0
  const [uid, gid] = isRoot ? [numberOf('-u', UNPRIVILEGED), numberOf('-g', UNPRIVILEGED)] : [userInfo().uid, userInfo().gid]
  const [imap, imaps, sasl, lmtp, sieve] = [await freePort(), await freePort(), await freePort(), await freePort(), await freePort()]
  const user = execFileSync('id', ['-un', String(uid)], { encoding: 'utf8' }).trim()
  const group = execFileSync('id', ['-gn', String(uid)], { encoding: 'utf8' }).trim()

  for (const folder of ['run', 'state', 'mail']) mkdirSync(join(dir, folder))
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-keyout', join(dir, 'tls.key'), '-out', join(dir, 'tls.crt')], { stdio: 'ignore' })
  const limitOf = (email: string) => (quota[email] === undefined ? '' : `userdb_quota_rule=*:storage=${quota[email]}`)
  writeFileSync(join(dir, 'users'), Object.entries(passwords).map(([email, password]) => `${email}:{PLAIN}${password}:${uid}:${gid}::${dir}/mail/${email}::${limitOf(email)}\n`).join(''))
  writeFileSync(join(dir, 'dovecot.conf'), configuration({ dir, user, group, imap, imaps, sasl, lmtp, sieve, tls }) + further)
  if (isRoot) for (const name of ['', 'run', 'state', 'mail', 'users', 'tls.key', 'tls.crt', 'dovecot.conf']) chownSync(join(dir, name), uid, gid)
  chmodSync(dir, 0o755)

  const begin = () => spawn('/usr/sbin/dovecot', ['-F', '-c', join(dir, 'dovecot.conf')], { stdio: 'ignore', detached: true, ...(isRoot ? { uid, gid } : {}) })
  let child = begin()
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
    endGroup()
  }
  // Its processes outlive their master for as long as somebody is connected.
  const endGroup = () => {
    try {
      process.kill(-(child.pid ?? Number.NaN), 'SIGKILL')
    } catch {
      // All of them are gone.
    }
  }
  process.once('exit', endGroup)
  await answering(imap)
  return {
    imap,
    imaps,
    /** Where a mail server asks whether a log-in is right. */
    sasl,
    /** Where a mail server hands over what came for a mailbox; 0 where this machine has no LMTP. */
    lmtp: CAN_RUN_LMTP ? lmtp : 0,
    /** Where filters are kept; 0 where this machine has no ManageSieve. */
    sieve: CAN_RUN_SIEVE ? sieve : 0,
    certificate: readFileSync(join(dir, 'tls.crt'), 'utf8'),
    key: readFileSync(join(dir, 'tls.key'), 'utf8'),
    /** The folder with what lies in a mailbox, for whoever fills it or breaks it behind the server's back. */
    maildir: (email: string) => join(dir, 'mail', email, 'Maildir'),
    owner: { uid, gid },
    /** What it wrote down so far: who logged in, and how. */
    log: () => readFileSync(join(dir, 'log'), 'utf8'),
    /** As when the machine is restarted: every connection falls, and what was kept is there again. */
    stop,
    start: async () => {
      child = begin()
      await answering(imap)
    },
    end: async () => {
      await stop()
      process.off('exit', endGroup)
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

interface Configuration {
  readonly dir: string
  readonly user: string
  readonly group: string
  readonly imap: number
  readonly imaps: number
  readonly sasl: number
  readonly lmtp: number
  readonly sieve: number
  readonly tls: boolean
}

const FOLDERS = Object.entries({ Bozze: 'Drafts', Inviata: 'Sent', Archivio: 'Archive', Indesiderata: 'Junk', Cestino: 'Trash' })
  .map(([name, use]) => `  mailbox ${name} {\n    special_use = \\${use}\n    auto = subscribe\n  }`)
  .join('\n')

function lmtpService(user: string, port: number): string {
  return `service lmtp {
  user = ${user}
  chroot =
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${port}
  }
}
protocol lmtp {
  postmaster_address = postmaster@prato.example
  mail_plugins = quota${CAN_RUN_SIEVE ? ' sieve' : ''}
}`
}

function sieveService(port: number): string {
  return `service managesieve-login {
  chroot =
  inet_listener sieve {
    port = ${port}
  }
}`
}

function configuration({ dir, user, group, imap, imaps, sasl, lmtp, sieve, tls }: Configuration): string {
  return `protocols = imap${CAN_RUN_LMTP ? ' lmtp' : ''}${CAN_RUN_SIEVE ? ' sieve' : ''}
listen = 127.0.0.1
base_dir = ${dir}/run
state_dir = ${dir}/state
log_path = ${dir}/log
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
# Without root there is no chroot, and its own brake on guessing would hide ours.
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${imap}
  }
  inet_listener imaps {
    port = ${tls ? imaps : 0}
    ssl = ${tls ? 'yes' : 'no'}
  }
}
service auth {
  chroot =
  inet_listener {
    address = 127.0.0.1
    port = ${sasl}
  }
}
service stats {
  chroot =
}
${CAN_RUN_LMTP ? lmtpService(user, lmtp) : ''}
${CAN_RUN_SIEVE ? sieveService(sieve) : ''}
ssl = ${tls ? 'yes' : 'no'}
${tls ? `ssl_cert = <${dir}/tls.crt\nssl_key = <${dir}/tls.key` : ''}
disable_plaintext_auth = no
auth_failure_delay = 0
auth_mechanisms = plain login
auth_verbose = yes
first_valid_uid = 1
mail_location = maildir:~/Maildir
mail_plugins = quota
mail_max_userip_connections = 100
protocol imap {
  mail_plugins = quota imap_quota
}
plugin {
  quota = count:User quota
  quota_vsizes = yes
  quota_grace = 0
  sieve = file:~/sieve;active=~/.dovecot.sieve
}
namespace inbox {
  inbox = yes
  separator = /
${FOLDERS}
}
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${dir}/users
}
userdb {
  driver = passwd-file
  args = username_format=%u ${dir}/users
}
`
}

function numberOf(flag: '-u' | '-g', name: string): number {
  return Number(execFileSync('id', [flag, name], { encoding: 'utf8' }))
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const greeted = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('data', () => resolve(true)).once('error', () => resolve(false)).once('close', () => resolve(false))
      socket.once('data', () => socket.destroy())
    })
    if (greeted) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('Dovecot does not answer')
}
