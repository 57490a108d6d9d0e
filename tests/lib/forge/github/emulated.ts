import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createNetServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { createEmulator } from 'emulate'
import { createHash } from 'node:crypto'
import { gitAnswer } from './git-server.ts'
import { openMirror } from './mirror.ts'
import { signedCommits } from './signed-commits.ts'

/** A request the forge made. `path` is below the repository's own, where it is of the repository. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly body: unknown
  readonly headers: IncomingMessage['headers']
}

export interface Given {
  readonly asked: Asked
  readonly status: number
  readonly body: unknown
}

/**
 * What goes wrong with a request. `drop`: it never arrives; `lost`: it is done and no answer comes; `cut`: half the answer
 * comes; `silent`: it is done and the line stays open; or another answer comes instead and nothing is done.
 */
export type Fault = 'drop' | 'lost' | 'cut' | 'silent' | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown } | { readonly doneBut: number }

export const OWNER = 'comune-di-prova'
export const REPO = 'contenuti'
export const PERSON = { login: 'luisa-su-github', token: 'ghp_luisa' }

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: { type: 'pkcs1', format: 'pem' }, publicKeyEncoding: { type: 'pkcs1', format: 'pem' } })
export const APP = { id: 4711, privateKey, installation: 815 }

const PERMISSIONS = { contents: 'write', pull_requests: 'write', issues: 'write', checks: 'write', metadata: 'read' }
const SEED = {
  tokens: { [PERSON.token]: { login: OWNER } },
  github: {
    users: [{ login: OWNER }, { login: PERSON.login }],
    repos: [{ owner: OWNER, name: REPO, private: true, auto_init: false }],
    apps: [{ app_id: APP.id, slug: 'portale', name: 'Portale', private_key: privateKey, permissions: PERMISSIONS, events: [], installations: [{ installation_id: APP.installation, account: OWNER, repository_selection: 'all', permissions: PERMISSIONS }] }],
  },
}

/**
 * A GitHub we did not write (`emulate`), behind a thin shim for what it does otherwise than GitHub, or not at all:
 *
 * - no git over HTTP: git's own http-backend serves the objects that the API gives;
 * - no `ETag` and no 304: made here, from the body;
 * - `GET issues/{n}` is 404 for a pull request, and nothing says who closed one: made of the pull request and of what was done by hand here;
 * - the id of a commit counts a line end that its `message` lacks: put back;
 * - a pull request's `head.sha` stays what it was when its branch moves: taken from the branch;
 * - the `signature` of a commit is forgotten, which makes it another commit: `signed-commits.ts`.
 *
 * It also differs where no test needs it: `base_tree` must be a tree, no commit statuses, pull requests from branches that do
 * not exist are accepted, an emptied folder stays in a tree, a pull request is not closed by its merge being pushed nor by
 * its branch going.
 */
export async function emulatedGitHub() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'redazione-emulated-'))
  const port = await freePort()
  const emulator = await createEmulator({ service: 'github', port, seed: SEED })
  const signed = signedCommits()
  let mirror = await openMirror(path.join(folder, '0.git'), signed.of)
  const state = { generation: 0, given: [] as Given[], closedByHand: new Set<number>(), fault: null as ((asked: Asked, number: number) => Fault | null) | null, asked: 0 }

  const far = async (method: string, url: string, headers: Record<string, string>, body?: Buffer) => {
    const text = signed.thither(body?.toString('utf8') ?? '')
    const answer = await fetch(`${emulator.url}${signed.addressThere(url)}`, { method, headers, ...(text === '' ? {} : { body: text }) })
    const told = await answer.text()
    if (body && method === 'POST' && url.endsWith('/git/commits') && answer.status === 201) signed.note(JSON.parse(body.toString('utf8')), told)
    return { status: answer.status, headers: Object.fromEntries(answer.headers), text: signed.back(told) }
  }
  const askAs = (authorization: string) => async (at: string) => {
    const { status, text } = await far('GET', `/repos/${OWNER}/${REPO}/${at}`, { authorization })
    return status === 200 ? (JSON.parse(text) as Record<string, never>) : null
  }

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const url = request.url ?? '/'
    const below = `/repos/${OWNER}/${REPO}/`
    const isGit = url.endsWith('/git-upload-pack')
    const asked: Asked = { method: request.method ?? '', path: isGit ? 'git-upload-pack' : url.startsWith(below) ? url.slice(below.length) : url, body: isGit ? body.toString('latin1') : body.length > 0 ? JSON.parse(body.toString('utf8')) : null, headers: request.headers }
    const number = state.asked++
    const fault = state.fault?.(asked, number) ?? null
    if (fault === 'drop') return void request.socket.destroy()
    if (fault && typeof fault === 'object' && 'status' in fault) {
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers })
      return void response.end(JSON.stringify(fault.body ?? { message: 'no' }))
    }
    if (isGit) return answerGit(request, response, body, fault)
    const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !['host', 'connection', 'content-length', 'if-none-match'].includes(name))) as Record<string, string>
    const answer = await patched(asked, await far(asked.method, url, headers, body), headers['authorization'] ?? '')
    state.given.push({ asked, status: answer.status, body: answer.text === '' ? null : JSON.parse(answer.text) })
    if (fault === 'lost') return void request.socket.destroy()
    if (fault === 'silent') return
    if (fault && typeof fault === 'object') {
      response.writeHead(fault.doneBut, { 'content-type': 'text/html' })
      return void response.end('<h1>Bad gateway</h1>')
    }
    const etag = `"${createHash('sha1').update(answer.text).digest('hex')}"`
    const same = request.headers['if-none-match'] === etag
    response.writeHead(same ? 304 : answer.status, { 'content-type': 'application/json; charset=utf-8', ...(asked.method === 'GET' && answer.status === 200 ? { etag } : {}), ...(fault === 'cut' ? { 'content-length': Buffer.byteLength(answer.text) } : {}) })
    if (fault !== 'cut') return void response.end(same ? undefined : answer.text)
    response.write(answer.text.slice(0, answer.text.length / 2))
    setTimeout(() => request.socket.destroy(), 5)
  }

  const answerGit = async (request: IncomingMessage, response: ServerResponse, body: Buffer, fault: Fault | null) => {
    const token = Buffer.from(String(request.headers.authorization ?? '').replace('Basic ', ''), 'base64').toString('utf8').replace('x-access-token:', '')
    const ask = askAs(`Bearer ${token}`)
    if (!(await ask('git/matching-refs/heads'))) return void response.writeHead(401).end()
    for (const [, oid] of body.toString('latin1').matchAll(/want ([0-9a-f]{40})/g)) await mirror.bring(oid ?? '', ask)
    if (body.includes('command=ls-refs')) {
      const all = await Promise.all(['heads', 'tags', 'meta', 'audit'].map((kind) => ask(`git/matching-refs/${kind}/`)))
      await mirror.point(all.flatMap((refs) => (refs ?? []) as unknown as { ref: string; object: { sha: string } }[]).sort((a, b) => (a.ref < b.ref ? -1 : 1)), ask)
    }
    if (fault === 'lost') return void request.socket.destroy()
    if (fault === 'silent') return
    if (fault && typeof fault === 'object') return void response.writeHead(502).end()
    const answer = await gitAnswer(folder, `${state.generation}.git`, request, body)
    if (fault !== 'cut') return void response.writeHead(answer.status, answer.headers).end(answer.body)
    response.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length })
    response.write(answer.body.subarray(0, answer.body.length / 2))
    setTimeout(() => request.socket.destroy(), 5)
  }

  const patched = async (asked: Asked, answer: Awaited<ReturnType<typeof far>>, authorization: string) => {
    const ask = askAs(authorization)
    const [, issue] = /^issues\/(\d+)$/.exec(asked.path) ?? []
    if (issue && asked.method === 'GET' && answer.status === 404) {
      const pull = await ask(`pulls/${issue}`)
      const { base } = (pull ?? {}) as { base?: { user: unknown } }
      return pull ? { ...answer, status: 200, text: JSON.stringify({ ...pull, closed_by: state.closedByHand.has(Number(issue)) ? base?.user : null }) } : answer
    }
    if (!/^pulls(\?|\/\d+$|$)/.test(asked.path) || answer.status >= 300) return answer
    const pulls = JSON.parse(answer.text) as { head: { ref: string; sha: string } } | { head: { ref: string; sha: string } }[]
    const refs = ((await ask('git/matching-refs/heads/')) ?? []) as unknown as { ref: string; object: { sha: string } }[]
    const tips = new Map(refs.map(({ object, ref }) => [ref, object.sha]))
    for (const { head } of [pulls].flat()) head.sha = tips.get(`refs/heads/${head.ref}`) ?? head.sha
    return { ...answer, text: JSON.stringify(pulls) }
  }

  const server = createServer((request, response) => void serve(request, response).catch((error: unknown) => {
    console.error(error)
    request.socket.destroy()
  }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    given: () => state.given,
    asked: () => state.asked,
    /** Begins to count again. `fault` is asked of every request, with its number from 0. */
    watch(fault: typeof state.fault = null) {
      Object.assign(state, { given: [], fault, asked: 0 })
    },
    /** What a person does on GitHub. */
    async byHand(method: string, at: string, body?: unknown) {
      if (/^pulls\/\d+$/.test(at) && (body as { state?: string } | undefined)?.state === 'closed') state.closedByHand.add(Number(at.slice(6)))
      const answer = await far(method, `/repos/${OWNER}/${REPO}/${at}`.replace(/\/$/, ''), { authorization: `Bearer ${PERSON.token}`, 'content-type': 'application/json' }, Buffer.from(body === undefined ? '' : JSON.stringify(body)))
      return { status: answer.status, body: answer.text === '' ? null : JSON.parse(answer.text) }
    },
    /** An empty repository again. */
    async reset() {
      emulator.reset()
      state.generation++
      state.closedByHand.clear()
      signed.clear()
      mirror = await openMirror(path.join(folder, `${state.generation}.git`), signed.of)
      Object.assign(state, { given: [], fault: null, asked: 0 })
    },
    async close() {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
      await emulator.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export type EmulatedGitHub = Awaited<ReturnType<typeof emulatedGitHub>>

async function freePort(): Promise<number> {
  const server = createNetServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise<void>((resolve) => server.close(() => resolve()))
  return port
}
