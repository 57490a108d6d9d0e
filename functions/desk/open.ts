import { editorUrl } from '../../lib/workflow/editor-url.ts'
import { nextPath } from '../../lib/session/next-path.ts'
import { maySee } from '../../lib/workflow/allow.ts'
import type { Person } from '../../lib/access/person.ts'
import { refusalPage } from '../session/refusal-page.ts'
import { sessionPerson } from '../session-person.ts'
import type { Endpoint, Services } from '../services.ts'

const DESK = '/redazione/scrivania/'

/**
 * Where the links of mails lead. Who is not logged in does that first, and comes back; who writes a draft goes to the
 * editor, everybody else to the proposal on the desk, at the field the mail was about.
 */
const open: Endpoint = {
  method: 'GET',
  path: '/redazione/apri',
  async handle(request, services) {
    try {
      const { pathname, search, searchParams } = new URL(request.url)
      const person = await sessionPerson(request, services)
      const location = person ? await placeFor(person, searchParams, services) : `/entra?next=${encodeURIComponent(nextPath(`${pathname}${search}`))}`
      return new Response(null, { status: 303, headers: { location, 'cache-control': 'private, no-store' } })
    } catch (error) {
      return refusalPage(error, services)
    }
  },
}

async function placeFor(person: Person, asked: URLSearchParams, { work }: Services): Promise<string> {
  const number = /^[1-9]\d{0,8}$/.exec(asked.get('n') ?? '')?.[0]
  if (!number) return DESK
  return (await editorOf(person, Number(number), work)) ?? `${DESK}#/proposta/${number}${within(asked)}`
}

async function editorOf(person: Person, number: number, work: Services['work']): Promise<string | null> {
  const [published, proposal] = await Promise.all([work.published(), work.forge.proposal(number)])
  if (proposal?.status !== 'draft' || !proposal.authors.some(({ id }) => id === person.id) || !(await maySee(work, published, person, proposal))) return null
  return editorUrl(published, person, proposal.paths.find((path) => path.endsWith('.md')) ?? '')
}

// Only what the desk's own addresses are made of.
function within(asked: URLSearchParams): string {
  const kept = ['campo', 'nota'].flatMap((name) => {
    const value = asked.get(name) ?? ''
    return /^[A-Za-z0-9_.-]{1,200}$/.test(value) ? [`${name}=${value}`] : []
  })
  return kept.length > 0 ? `?${kept.join('&')}` : ''
}

export default open
