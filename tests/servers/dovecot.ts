import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

/** Dovecot refuses mail users of number 0: run by root it is run as this one. */
const UNPRIVILEGED = 'nobody'

/**
 * A real Dovecot of this machine's, on free loopback ports, in a folder of its own: nothing of the system is touched.
 *
 * @param passwords by e-mail
 * @param tls `false` for a server that only speaks in the clear
 */
export async function openDovecot(passwords: Readonly<Record<string, string>>, tls = true) {
  const dir = mkdtempSync(join(tmpdir(), 'dovecot-'))
  const isRoot = process.getuid?.() === 0
  const [uid, gid] = isRoot ? [numberOf('-u', UNPRIVILEGED), numberOf('-g', UNPRIVILEGED)] : [userInfo().uid, userInfo().gid]
  const [imap, imaps, sasl] = [await freePort(), await freePort(), await freePort()]
  const user = execFileSync('id', ['-un', String(uid)], { encoding: 'utf8' }).trim()
  const group = execFileSync('id', ['-gn', String(uid)], { encoding: 'utf8' }).trim()

  for (const folder of ['run', 'state', 'mail']) mkdirSync(join(dir, folder))
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-keyout', join(dir, 'tls.key'), '-out', join(dir, 'tls.crt')], { stdio: 'ignore' })
  writeFileSync(join(dir, 'users'), Object.entries(passwords).map(([email, password]) => `${email}:{PLAIN}${password}:${uid}:${gid}::${dir}/mail/${email}::\n`).join(''))
  writeFileSync(join(dir, 'dovecot.conf'), configuration({ dir, user, group, imap, imaps, sasl, tls }))
  if (isRoot) for (const name of ['', 'run', 'state', 'mail', 'users', 'tls.key', 'tls.crt', 'dovecot.conf']) chownSync(join(dir, name), uid, gid)
  chmodSync(dir, 0o755)

  const child = spawn('/usr/sbin/dovecot', ['-F', '-c', join(dir, 'dovecot.conf')], { stdio: 'ignore', ...(isRoot ? { uid, gid } : {}) })
  await answering(imap)
  return {
    imap,
    imaps,
    /** Where a mail server asks whether a log-in is right. */
    sasl,
    certificate: readFileSync(join(dir, 'tls.crt'), 'utf8'),
    key: readFileSync(join(dir, 'tls.key'), 'utf8'),
    /** What it wrote down so far: who logged in, and how. */
    log: () => readFileSync(join(dir, 'log'), 'utf8'),
    end: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
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
  readonly tls: boolean
}

function configuration({ dir, user, group, imap, imaps, sasl, tls }: Configuration): string {
  return `protocols = imap
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
ssl = ${tls ? 'yes' : 'no'}
${tls ? `ssl_cert = <${dir}/tls.crt\nssl_key = <${dir}/tls.key` : ''}
disable_plaintext_auth = no
auth_failure_delay = 0
auth_mechanisms = plain login
auth_verbose = yes
first_valid_uid = 1
mail_location = maildir:~/Maildir
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

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise<void>((resolve) => server.close(() => resolve()))
  return port
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
