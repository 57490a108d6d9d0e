import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { sessionCookie } from '../../../lib/session/cookie.ts'
import { beginSession } from '../../../lib/session/session.ts'
import { sealSession } from '../../../lib/session/token.ts'
import { bundleTests, MODULES } from '../../../scripts/test/bundle-tests.ts'
import { freePort } from '../../../scripts/test/daemon.ts'
import { builtAssets } from '../../built-assets.ts'
import { moduleOf } from '../../module-of.ts'

export const HOST = 'redazione.ente.example'

/** `scripts/serve.ts` as one module that starts in a second: many servers are born here, and die young. */
export async function serveModule(): Promise<string> {
  await builtAssets()
  const script = 'scripts/serve.ts'
  if (!process.env.TEST_MODULES) {
    await bundleTests([], [script])
    process.env.TEST_MODULES = MODULES
  }
  return moduleOf(script)[0] ?? ''
}

/** A place where a server keeps its data between lives, and its key. */
export interface Place {
  readonly dataDir: string
  readonly key: Uint8Array
  readonly environment: Readonly<Record<string, string>>
  readonly port: number
  /** The cookie of somebody who entered. */
  readonly cookieOf: (person: string) => Promise<string>
  readonly end: () => Promise<void>
}

export async function openPlace(more: Readonly<Record<string, string>> = {}): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'servizio-'))
  const [dataDir, keyFile, signingKeyFile, key, port] = [join(folder, 'dati'), join(folder, 'session.key'), join(folder, 'firma.key'), randomBytes(32), await freePort()]
  await mkdir(dataDir, { mode: 0o710 })
  await writeFile(keyFile, key, { mode: 0o600 })
  await writeFile(signingKeyFile, randomBytes(32), { mode: 0o600 })
  // What the tests have built is not built again.
  await symlink(resolve('.local/test-assets'), join(dataDir, 'assets'))
  return {
    dataDir,
    key,
    port,
    environment: { PATH: process.env.PATH ?? '', HOME: folder, PUBLIC_URL: `https://${HOST}`, MAILBOX_LOGIN: 'prova.example=imaps://localhost', ACCEPT: 'root,no-mail', DATA_DIR: dataDir, SESSION_KEY_FILE: keyFile, SIGNING_KEY_FILE: signingKeyFile, PORT: String(port), ...more },
    cookieOf: async (person) => sessionCookie(await sealSession(beginSession(person, 'mailbox', Math.floor(Date.now() / 1000)), key), 3600).split(';')[0] ?? '',
    end: () => rm(folder, { recursive: true, force: true }),
  }
}

/** A server of production, and the lines it wrote. */
export interface Serving {
  readonly child: ChildProcess
  readonly lines: () => readonly string[]
  readonly errors: () => string
  /** Resolves when it answers; `false` when it ended instead. */
  readonly ready: Promise<boolean>
  /** Its exit code; `null` when it was killed. */
  readonly ended: Promise<number | null>
}

export function startServing(module: string, environment: Readonly<Record<string, string>>, ...args: readonly string[]): Serving {
  const child = spawn(process.execPath, [module, ...args], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  let [output, errors] = ['', '']
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const ready = new Promise<boolean>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      if (output.includes('"event":"ready"')) resolve(true)
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
    void ended.then(() => resolve(false))
  })
  return { child, lines: () => output.split('\n').filter(Boolean), errors: () => errors, ready, ended }
}

export interface Heard {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** A request as the server in front passes it on. */
export function ask(port: number, method: string, path: string, { cookie = '', body, headers = {} }: { readonly cookie?: string; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> } = {}): Promise<Heard> {
  const text = body === undefined ? '' : JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers: { host: HOST, origin: `https://${HOST}`, 'x-forwarded-for': '198.51.100.7', ...(text && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }), ...(cookie && { cookie }), ...headers } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part)).on('error', reject).on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(parts).toString() }))
    })
    sent.on('error', reject).end(text)
  })
}
