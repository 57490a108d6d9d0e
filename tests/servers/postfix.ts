import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../scripts/test/daemon.ts'

const POSTFIX = '/usr/sbin/postfix'

/** TLS from the first byte. */
export const SMTPS = 465

/** Its master begins as root, and nothing else will do. */
export const CAN_RUN_POSTFIX = process.getuid?.() === 0 && existsSync(POSTFIX)

export interface PostfixOptions {
  /** The port where log-ins are checked; without, none is asked. */
  readonly sasl?: number | null
  /** The Dovecot whose mailboxes the mail goes to: over LMTP, or into its folders where that is not installed. */
  readonly delivery?: { readonly lmtp: number; readonly maildir: (email: string) => string; readonly owner: { readonly uid: number; readonly gid: number } } | null
  /** Who may write as whom, an address and the log-in it is of; everybody as anybody unless told. */
  readonly senders?: Readonly<Record<string, string>> | null
  /** Whether it also takes TLS from the first byte, on the port that is for that (RFC 8314 §3.3). */
  readonly smtps?: boolean
  /** Octets a message may weigh. */
  readonly sizeLimit?: number
}

/**
 * A real Postfix of this machine's on loopback ports, in a folder of its own. It takes mail for `prato.example` over
 * STARTTLS and puts it into a Maildir; `nessuno@` it refuses for good, `dopo@` for now.
 */
export async function openPostfix({ sasl = null, delivery = null, senders = null, smtps = false, sizeLimit = 10_240_000 }: PostfixOptions = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'postfix-'))
  const port = await freePort()
  if (smtps && (await isTaken(SMTPS))) throw new Error(`port ${SMTPS} of this machine is taken`)
  for (const name of ['etc', 'etc/dynamicmaps.cf.d', 'etc/postfix-files.d', 'queue', 'data', 'mail']) mkdirSync(join(dir, name))
  for (const name of ['', 'queue', 'mail']) chmodSync(join(dir, name), 0o755)
  execFileSync('chown', ['postfix', join(dir, 'data')])
  execFileSync('chown', ['nobody', join(dir, 'mail')])
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-keyout', join(dir, 'etc/tls.key'), '-out', join(dir, 'etc/tls.crt')], { stdio: 'ignore' })
  const configure = (allowed: PostfixOptions['senders']) => writeFileSync(join(dir, 'etc/main.cf'), mainConfiguration(dir, { sasl, delivery, senders: allowed ?? null, smtps, sizeLimit }))
  configure(senders)
  writeFileSync(join(dir, 'etc/master.cf'), `${services(port)}${smtps ? `127.0.0.1:${SMTPS} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes\n` : ''}`)
  const run = (command: string) => spawnSync(POSTFIX, ['-c', join(dir, 'etc'), command], { encoding: 'utf8' })
  const started = run('start')
  if (started.status !== 0) throw new Error(started.stderr)
  const withUs = () => run('stop')
  process.once('exit', withUs)
  await answering(port)
  return {
    port,
    certificate: readFileSync(join(dir, 'etc/tls.crt'), 'utf8'),
    /** What lies in the box of an address, newest last, once there are so many. */
    box: async (address: string, many = 1): Promise<readonly string[]> => {
      const folder = join(dir, 'mail/tutti/new')
      for (let tries = 0; tries < 200; tries++) {
        const files = existsSync(folder) ? readdirSync(folder).sort() : []
        const own = files.map((file) => readFileSync(join(folder, file), 'utf8')).filter((mail) => mail.includes(`Delivered-To: ${address}\n`))
        if (own.length >= many) return own
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      throw new Error(`no mail for ${address}`)
    },
    /** From now on others may write as others. */
    allow: (allowed: Readonly<Record<string, string>>) => {
      configure(allowed)
      run('reload')
    },
    log: () => readFileSync(join(dir, 'maillog'), 'utf8'),
    end: () => {
      process.off('exit', withUs)
      run('stop')
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

function mainConfiguration(dir: string, { sasl, delivery, senders, sizeLimit }: Required<PostfixOptions>): string {
  return `compatibility_level = 3.6
queue_directory = ${dir}/queue
data_directory = ${dir}/data
mail_owner = postfix
setgid_group = postdrop
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = localhost
mydestination =
local_recipient_maps =
virtual_mailbox_domains = prato.example
${boxes(dir, delivery ?? null)}
message_size_limit = ${sizeLimit}
mailbox_size_limit = 0
default_transport = error:nothing leaves this machine
mynetworks = 127.0.0.1/32
smtpd_tls_security_level = encrypt
smtpd_tls_cert_file = ${dir}/etc/tls.crt
smtpd_tls_key_file = ${dir}/etc/tls.key
maillog_file = ${dir}/maillog
maillog_file_prefixes = ${dir}
smtpd_forbid_bare_newline = yes
smtpd_recipient_restrictions = check_recipient_access inline:{ { nessuno@prato.example = 550 5.1.1 nobody } { dopo@prato.example = 450 4.2.0 later } }, ${sasl === null ? 'permit_auth_destination' : 'permit_sasl_authenticated'}, reject
${senders === null ? '' : `smtpd_sender_login_maps = inline:{ ${Object.entries(senders).map(([address, login]) => `{ ${address} = ${login} }`).join(' ')} }\nsmtpd_sender_restrictions = reject_sender_login_mismatch\n`}smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
${sasl === null ? '' : `smtpd_sasl_auth_enable = yes\nsmtpd_sasl_type = dovecot\nsmtpd_sasl_path = inet:127.0.0.1:${sasl}\n`}`
}

function boxes(dir: string, delivery: PostfixOptions['delivery']): string {
  if (!delivery) return `virtual_mailbox_base = ${dir}/mail\nvirtual_mailbox_maps = static:tutti/\nvirtual_uid_maps = static:65534\nvirtual_gid_maps = static:65534\nvirtual_transport = virtual`
  if (delivery.lmtp > 0) return `virtual_mailbox_maps = static:all\nvirtual_transport = lmtp:inet:127.0.0.1:${delivery.lmtp}`
  // Each mailbox lies at the same place below its address.
  const base = delivery.maildir('@').replace(/\/@\/.*$/, '')
  return `virtual_mailbox_base = ${base}\nvirtual_mailbox_maps = regexp:{ { /^(.+)$/ $1/Maildir/ } }\nvirtual_uid_maps = static:${delivery.owner.uid}\nvirtual_gid_maps = static:${delivery.owner.gid}\nvirtual_minimum_uid = 1\nvirtual_transport = virtual`
}

function services(port: number): string {
  return `127.0.0.1:${port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
proxymap unix - - n - - proxymap
postlog unix-dgram n - n - 1 postlogd
`
}

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1').on('error', () => resolve(false))
    socket.on('connect', () => resolve(!socket.destroy().connecting))
  })
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
  throw new Error('Postfix does not answer')
}
