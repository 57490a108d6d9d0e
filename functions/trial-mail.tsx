import { mayApprove } from '../lib/access/decide.ts'
import { partOf } from '../lib/access/part.ts'
import type { Person } from '../lib/access/person.ts'
import { demonstrationBox } from '../lib/requests/letters/request-box.ts'
import { expertBox } from '../lib/workflow/expert/expert-person.ts'
import { expertChecksOf } from '../lib/workflow/state/expert-checks-of.ts'
import { type Box, BoxPage } from '../templates/mail/box-page.tsx'
import { START_PAGE_WORDS } from '../templates/words/start.ts'
import { TRIAL_MAIL_WORDS as say } from '../templates/words/trial-mail.ts'
import { messagePage, portalPage } from './portal-page.tsx'
import type { Endpoint, Services } from './services.ts'
import { refusalPage } from './session/refusal-page.ts'
import { sessionPerson } from './session-person.ts'

const PATH = '/posta-di-prova'

/** The mail of the demonstration, which never leaves: everybody reads their own, and that of the people without an account whom they asked. */
const trialMail: Endpoint = {
  method: 'GET',
  path: PATH,
  async handle(request, services) {
    try {
      const person = await sessionPerson(request, services)
      if (!services.mail.boxes) return missing(services)
      if (!person) return new Response(null, { status: 303, headers: { location: `/entra?next=${PATH}`, 'cache-control': 'no-store' } })
      return await show(person, new URL(request.url).searchParams, services.mail.boxes, services)
    } catch (error) {
      return refusalPage(error, services)
    }
  },
}

async function show(person: Person, query: URLSearchParams, read: NonNullable<Services['mail']['boxes']>, services: Services): Promise<Response> {
  const { assets, origin, work } = services
  const own = { name: person.id, owner: person.name }
  const boxes = [own, ...(await expertBoxes(person, work)), ...(await requestBoxes(person, work))] as const
  const open = boxes.find(({ name }) => name === (query.get('casella') ?? own.name))
  if (!open) return missing(services)
  const letters = await read(open.name)
  const letter = letters.find(({ name }) => name === query.get('messaggio')) ?? null
  const role = START_PAGE_WORDS.role[partOf(person, (await work.published()).rules)]
  return portalPage(<BoxPage assets={assets} person={{ name: person.name, role, logout: '/esci' }} boxes={boxes} open={open} letters={letters} letter={letter} origin={origin()} />)
}

// From the record, so that nobody opens the box of somebody whom others asked.
async function expertBoxes({ id }: Person, { forge }: Services['work']): Promise<readonly Box[]> {
  const asked = (await forge.proposals()).flatMap((proposal) => expertChecksOf(proposal).map((check) => check.asked))
  return asked.filter(({ by }) => by.id === id).map((one) => ({ name: expertBox(one.id), owner: one.expert.name }))
}

// Citizens and offices have no account: their letters are seen by who answers for the whole site.
async function requestBoxes(person: Person, { published }: Services['work']): Promise<readonly Box[]> {
  const { sites, rules } = await published()
  const own = sites.filter(({ tipo, key }) => tipo === 'public' && mayApprove(rules, person, `/${key}/`))
  return own.flatMap(({ key, breve }) => [
    { name: demonstrationBox(key, 'person'), owner: say.citizens(breve), lead: say.requestLead },
    { name: demonstrationBox(key, 'office'), owner: say.offices(breve), lead: say.requestLead },
  ])
}

function missing(services: Services): Response {
  return messagePage(services, { ...say.missing, actions: [{ label: say.start, url: '/' }] }, 404)
}

export default trialMail
