import { readFile } from 'node:fs/promises'
import { getMimeType } from 'hono/utils/mime'
import { EDITOR_POLICY } from '../../admin/editor/policy.ts'
import { editorPage } from '../../admin/editor/page.tsx'
import { DESK_POLICY } from '../../admin/desk/policy.ts'
import { deskPage } from '../../admin/desk/page.tsx'
import { mailboxPage } from '../../admin/mailbox/page.tsx'
import { MAILBOX_POLICY } from '../../admin/mailbox/policy.ts'
import { messagePage, portalPage } from '../../functions/portal-page.tsx'
import { json } from '../../functions/problem-response.ts'
import type { Services } from '../../functions/services.ts'
import { demonstrationPeople } from '../../functions/session/demonstration-people.ts'
import { logInPage } from '../../functions/session/log-in-page.tsx'
import { sessionPerson } from '../../functions/session-person.ts'
import { mayAudit } from '../../lib/access/decide.ts'
import { partOf } from '../../lib/access/part.ts'
import type { Person } from '../../lib/access/person.ts'
import { nextPath } from '../../lib/session/next-path.ts'
import type { Message } from '../../templates/portal/message-page.tsx'
import type { PortalLink } from '../../templates/portal/portal-layout.tsx'
import { StartPage } from '../../templates/portal/start-page.tsx'
import { REFUSAL_WORDS as say } from '../../templates/words/refusals.ts'
import type { PortalAssets } from '../assets.ts'
import { compressed, encodingFor } from './compressed.ts'

/** The pages that are no site's: the start page, the log-in, the editor, the desk, the mailbox, and what the portal says when it refuses. */
export interface Portal {
  readonly page: (path: string, request: Request) => Promise<Response | null>
  readonly badAddress: () => Response
  readonly tooLarge: () => Response
  readonly misdirected: () => Response
  readonly missing: () => Response
  /** What could not be answered, and what is no longer: to a program of ours as JSON, to a reader as a page. */
  readonly broken: (target: string) => Response
  readonly stopping: (target: string) => Response
  readonly denied: (path: string, person: Person | null, headers: Record<string, string>) => Response
}

export function createPortal(services: Services, assets: PortalAssets): Portal {
  const message = (status: number, words: Message, action: PortalLink, headers: Record<string, string> = {}) =>
    messagePage(services, { ...words, actions: [action] }, status, headers)
  const toStart = { label: say.start, url: '/' }

  return {
    page: async (path, request) => {
      const file = assets.addresses.get(path)
      if (file) return asset(file, request)
      const pages: Readonly<Record<string, (request: Request, person: Person | null) => Promise<Response>>> = {
        '/': start,
        '/entra': enter,
        '/redazione/editor/': forStaff(editor),
        '/redazione/scrivania/': forStaff(desk),
        '/posta/': services.webmail ? forStaff(mailbox) : () => Promise.resolve(message(404, say.missing, toStart)),
        '/posta': to('/posta/'),
        '/redazione/editor': to('/redazione/editor/'),
        '/redazione/scrivania': to('/redazione/scrivania/'),
      }
      return (await pages[path]?.(request, await sessionPerson(request, services))) ?? null
    },
    badAddress: () => message(400, say.badAddress, toStart),
    tooLarge: () => json({ code: 'too-large', ...say.tooLarge }, 413),
    misdirected: () => json({ code: 'misdirected', ...say.misdirected }, 421),
    missing: () => message(404, say.missing, toStart),
    broken: (target) => (isApi(target) ? json({ code: 'unforeseen', ...wordsOf(say.broken) }, 500) : message(500, say.broken, toStart)),
    stopping: (target) => (isApi(target) ? json({ code: 'stopping', ...wordsOf(say.stopping) }, 503) : message(503, say.stopping, toStart, { 'retry-after': '10' })),
    denied: (path, person, headers) =>
      person ? message(403, say.denied, toStart, headers) : message(401, say.needLogin, { label: say.enter, url: `/entra?next=${nextPath(path)}` }, headers),
  }

  async function start(_request: Request, person: Person | null): Promise<Response> {
    const { rules, sites } = await services.work.published()
    const current = person && { current: { id: person.id, name: person.name, part: partOf(person, rules) } }
    return portalPage(<StartPage assets={services.assets} {...current} logout="/esci" box={services.mail.boxes && '/posta-di-prova'} mailbox={services.webmail && '/posta/'} sites={sites} people={await demonstrationPeople(services)} />)
  }

  async function enter(request: Request): Promise<Response> {
    const next = nextPath(new URL(request.url).searchParams.get('next'))
    return logInPage({ next }, services)
  }

  function editor(): Response {
    return portalPage(editorPage(assets.editor), 200, { 'content-security-policy': EDITOR_POLICY })
  }

  async function desk(visitor: Person): Promise<Response> {
    const { name, role } = visitor
    const audits = services.audit !== undefined && mayAudit((await services.work.published()).rules, visitor)
    const { script, style } = assets.desk
    const address = (file: string) => `/redazione/scrivania/${file}`
    const page = deskPage({ assets: assets.site, script: address(script), style: address(style), person: { name, role, logout: '/esci' }, audits, mailbox: services.webmail && '/posta/' })
    return portalPage(page, 200, { 'content-security-policy': DESK_POLICY })
  }

  function mailbox({ name, role }: Person): Response {
    const { script, style } = assets.mailbox
    const page = mailboxPage({ assets: assets.site, script: `/posta/${script}`, style: `/posta/${style}`, person: { name, role, logout: '/esci' } })
    return portalPage(page, 200, { 'content-security-policy': MAILBOX_POLICY })
  }
}

function isApi(target: string): boolean {
  return target.startsWith('/api/')
}

function wordsOf({ sentence, remedy }: Message): Pick<Message, 'sentence' | 'remedy'> {
  return { sentence, remedy }
}

// An address somebody typed without its last sign.
function to(location: string): () => Promise<Response> {
  return () => Promise.resolve(new Response(null, { status: 301, headers: { location } }))
}

function forStaff(page: (person: Person) => Response | Promise<Response>): (request: Request, person: Person | null) => Promise<Response> {
  return async (request, person) => {
    const { pathname } = new URL(request.url)
    return person ? page(person) : new Response(null, { status: 303, headers: { location: `/entra?next=${pathname}`, 'cache-control': 'no-store' } })
  }
}

// The same for everybody, named after its bytes.
async function asset(file: string, request: Request): Promise<Response> {
  const type = getMimeType(file) ?? 'application/octet-stream'
  const encoding = encodingFor(request, type)
  const bytes = await readFile(file)
  return new Response(new Uint8Array(encoding ? await compressed(file, bytes, encoding) : bytes), {
    headers: {
      'content-type': type,
      ...(encoding ? { 'content-encoding': encoding } : {}),
      vary: 'Accept-Encoding',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    },
  })
}
