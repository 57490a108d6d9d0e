import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { extname } from 'node:path'
import { deskPage } from '../../../../admin/desk/page.tsx'
import { DESK_POLICY } from '../../../../admin/desk/policy.ts'
import type { UndoEffectsAnswer } from '../../../../lib/protocol/decide.ts'
import type { DeskProposal, RulesAnswer } from '../../../../lib/protocol/desk.ts'
import type { ProblemMessage } from '../../../../lib/protocol/problem-message.ts'
import { builtAssets } from '../../../built-assets.ts'
import { ELENA, lineOf, PROPOSALS } from './proposals.ts'
import { CHECKS } from './checks.ts'
import { checkAnswer, RULES } from './rights.ts'

/** A server that answers the desk's protocol from a list in memory, and can be told to refuse. */
export interface Stand {
  readonly url: string
  /** What was posted, in order. */
  readonly posted: { readonly action: string; readonly body: Record<string, unknown> }[]
  proposals: readonly DeskProposal[]
  rules: RulesAnswer
  /** What taking a publication back would take away. */
  undoEffects: UndoEffectsAnswer
  /** The next post is answered with this; 401 ends the session until the log-in. */
  refusal: { readonly status: number; readonly problem: ProblemMessage } | null
  loggedIn: boolean
  /** Tells every desk that something has changed. */
  changed(): void
  close(): Promise<void>
}

const listening = new Set<ServerResponse>()
type Files = ReadonlyMap<string, Buffer>

const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' }
const STATUS_AFTER = { 'send-back': 'draft', approve: 'pending_publish', publish: 'published', reject: 'rejected' } as const
const PICTURE = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180"><rect width="320" height="180" fill="#bcd"/><circle cx="160" cy="90" r="60" fill="#357"/></svg>')
const MISSING: ProblemMessage = { code: 'proposal-missing', sentence: 'Questa proposta non c’è.', remedy: 'Torna alla coda.' }

export async function openStand(): Promise<Stand> {
  const { site, desk, addresses } = await builtAssets()
  const [script, style] = [desk.script, desk.style].map((file) => `/redazione/scrivania/${file}`) as [string, string]
  const page = deskPage({ assets: site, script, style, person: { name: ELENA.name, role: 'Redazione centrale', logout: '/esci' } })
  const files: Files = new Map(await Promise.all([...addresses].map(async ([address, file]) => [address, await readFile(file)] as const)))
  const server = createServer((request, response) => void answer(stand, files, page, request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const stand: Stand = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/redazione/scrivania/`,
    posted: [],
    proposals: PROPOSALS,
    rules: RULES,
    undoEffects: { pages: [] },
    refusal: null,
    loggedIn: true,
    changed: () => listening.forEach((response) => response.write('event: revision\ndata: x\n\n')),
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
  return stand
}

async function answer(stand: Stand, files: Files, page: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const file = files.get(url.pathname)
  if (file) return send(response, 200, TYPES[extname(url.pathname)] ?? 'application/octet-stream', file)
  if (url.pathname.startsWith('/media/')) return send(response, 200, 'image/svg+xml', PICTURE)
  if (url.pathname === '/pagina') return send(response, 200, 'text/html', `<!DOCTYPE html><html lang="it"><title>Anagrafe</title><h1>Anagrafe, ${url.searchParams.get('lato') ?? ''}</h1><p>La pagina come la vede chi legge.</p></html>`)
  if (url.pathname === '/entra') return logIn(stand, url, response)
  if (url.pathname === '/redazione/scrivania/') {
    response.setHeader('content-security-policy', DESK_POLICY)
    return send(response, 200, 'text/html', page)
  }
  if (!url.pathname.startsWith('/api/desk/')) return send(response, 404, 'text/plain', '')
  if (!stand.loggedIn) return json(response, 401, { code: 'not-logged-in', sentence: 'Non sei collegato.', remedy: 'Entra di nuovo.' })
  return api(stand, url, request, response)
}

async function api(stand: Stand, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const action = url.pathname.slice('/api/desk/'.length)
  if (action === 'live') return listen(response)
  if (action === 'proposals') return json(response, 200, { person: ELENA, items: stand.proposals.filter(isOpen).map(lineOf), ended: [] })
  if (action === 'proposal') return found(response, stand.proposals.find(({ number }) => number === Number(url.searchParams.get('n'))))
  if (action === 'rules') return json(response, 200, stand.rules)
  if (action === 'undo-effects') return json(response, 200, stand.undoEffects)
  if (action === 'checks') return json(response, 200, CHECKS)
  // What another section of the screen looks for, and the proposals of this stand do not have.
  if (request.method === 'GET') return json(response, 404, MISSING)
  const body = JSON.parse(await text(request)) as Record<string, unknown>
  stand.posted.push({ action, body })
  if (stand.refusal) return json(response, stand.refusal.status, stand.refusal.problem)
  if (action === 'rules-check') return json(response, 200, checkAnswer(String(body.text), stand.rules))
  if (action === 'propose-rules') return json(response, 200, { number: 31, tip: '3'.repeat(40) })
  const before = stand.proposals.find(({ number }) => number === body.number)
  const after = before && { ...before, status: STATUS_AFTER[action as keyof typeof STATUS_AFTER], approvals: before.approvals + Number(action === 'approve' || action === 'publish'), can: { sendBack: false, approve: false, publish: false, reject: false } }
  if (after) stand.proposals = stand.proposals.map((one) => (one === before ? after : one))
  return found(response, after)
}

function listen(response: ServerResponse): void {
  listening.add(response)
  response.on('close', () => listening.delete(response))
  response.writeHead(200, { 'content-type': 'text/event-stream' }).write('event: revision\ndata: first\n\n')
}

function logIn(stand: Stand, url: URL, response: ServerResponse): void {
  stand.loggedIn = true
  send(response, 200, 'text/html', `<!DOCTYPE html><html lang="it"><title>Entra</title><a href="${url.searchParams.get('next') ?? ''}">Entra</a></html>`)
}

function isOpen({ status }: DeskProposal): boolean {
  return ['draft', 'pending_review', 'pending_publish'].includes(status)
}

function found(response: ServerResponse, proposal: DeskProposal | undefined): void {
  if (proposal) json(response, 200, proposal)
  else json(response, 404, MISSING)
}

function json(response: ServerResponse, status: number, body: object): void {
  send(response, status, 'application/json', JSON.stringify(body))
}

function send(response: ServerResponse, status: number, type: string, body: Buffer | string): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body)
}
