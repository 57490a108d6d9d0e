import { readFile } from 'node:fs/promises'
import { getMimeType } from 'hono/utils/mime'
import { EDITOR_POLICY } from '../../admin/editor/policy.ts'
import { editorPage } from '../../admin/editor/page.tsx'
import { DESK_POLICY } from '../../admin/desk/policy.ts'
import { deskPage } from '../../admin/desk/page.tsx'
import { json } from '../../functions/problem-response.ts'
import type { Services } from '../../functions/services.ts'
import { sessionPerson } from '../../functions/session-person.ts'
import { partOf } from '../../lib/access/part.ts'
import type { Person } from '../../lib/access/person.ts'
import { nextPath } from '../../lib/session/next-path.ts'
import { EnterPage } from '../../templates/enter-page.tsx'
import { renderPage } from '../../templates/layout/document.tsx'
import { type Message, MessagePage } from '../../templates/message-page.tsx'
import type { StartPerson } from '../../templates/people-doors.tsx'
import type { PortalLink } from '../../templates/portal-layout.tsx'
import { StartPage } from '../../templates/start-page.tsx'
import { REFUSAL_WORDS as say } from '../../templates/words/refusals.ts'
import type { PortalAssets } from '../assets.ts'

const PORTAL_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/** The pages that are no site's: the start page, the log-in, the editor, the desk, and what the portal says when it refuses. */
export interface Portal {
  readonly page: (path: string, request: Request) => Promise<Response | null>
  readonly badAddress: () => Response
  readonly tooLarge: () => Response
  readonly misdirected: () => Response
  readonly missing: () => Response
  readonly denied: (path: string, person: Person | null, headers: Record<string, string>) => Response
}

export function createPortal(services: Services, assets: PortalAssets): Portal {
  const frame = { assets: assets.site, styles: [] }
  const message = (status: number, words: Message, action: PortalLink, headers: Record<string, string> = {}) =>
    html(renderPage(<MessagePage {...frame} message={{ ...words, actions: [action] }} />), status, { ...headers, 'content-security-policy': PORTAL_POLICY })
  const toStart = { label: say.start, url: '/' }

  return {
    page: async (path, request) => {
      const file = assets.addresses.get(path)
      if (file) return asset(file)
      const pages: Readonly<Record<string, (request: Request, person: Person | null) => Promise<Response>>> = {
        '/': start,
        '/entra': enter,
        '/redazione/editor/': forStaff(editor),
        '/redazione/scrivania/': forStaff(desk),
      }
      return (await pages[path]?.(request, await sessionPerson(request, services))) ?? null
    },
    badAddress: () => message(400, say.badAddress, toStart),
    tooLarge: () => json({ code: 'too-large', ...say.tooLarge }, 413),
    misdirected: () => json({ code: 'misdirected', ...say.misdirected }, 421),
    missing: () => message(404, say.missing, toStart),
    denied: (path, person, headers) =>
      person ? message(403, say.denied, toStart, headers) : message(401, say.needLogin, { label: say.enter, url: `/entra?next=${nextPath(path)}` }, headers),
  }

  async function start(_request: Request, person: Person | null): Promise<Response> {
    const { rules, sites } = await services.work.published()
    const current = person && { current: { id: person.id, name: person.name, part: partOf(person, rules) } }
    return html(renderPage(<StartPage {...frame} {...current} logout="/esci" sites={sites} people={await people()} />), 200)
  }

  async function enter(request: Request): Promise<Response> {
    const next = nextPath(new URL(request.url).searchParams.get('next'))
    return html(renderPage(<EnterPage {...frame} people={await people()} next={next} />), 200)
  }

  function editor(): Response {
    return html(editorPage(assets.editor), 200, { 'content-security-policy': EDITOR_POLICY })
  }

  function desk({ name, role }: Person): Response {
    const { script, style } = assets.desk
    const address = (file: string) => `/redazione/scrivania/${file}`
    const page = deskPage({ assets: assets.site, script: address(script), style: address(style), person: { name, role, logout: '/esci' } })
    return html(page, 200, { 'content-security-policy': DESK_POLICY })
  }

  async function people(): Promise<readonly StartPerson[]> {
    if (!services.demonstration) return []
    const published = await services.work.published()
    return [...published.people.values()].map((person) => ({
      id: person.id,
      name: person.name,
      office: person.office,
      body: published.sites.find((site) => site.tipo === 'public' && site.ente === person.member)?.breve ?? person.member,
      part: partOf(person, published.rules),
    }))
  }
}

function forStaff(page: (person: Person) => Response): (request: Request, person: Person | null) => Promise<Response> {
  return async (request, person) => {
    const { pathname } = new URL(request.url)
    return person ? page(person) : new Response(null, { status: 303, headers: { location: `/entra?next=${pathname}`, 'cache-control': 'no-store' } })
  }
}

async function asset(file: string): Promise<Response> {
  return new Response(new Uint8Array(await readFile(file)), {
    headers: {
      'content-type': getMimeType(file) ?? 'application/octet-stream',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    },
  })
}

function html(text: string, status: number, headers: Record<string, string> = {}): Response {
  return new Response(text, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'content-security-policy': PORTAL_POLICY,
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  })
}
