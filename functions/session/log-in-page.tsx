import type { Problem } from '../../lib/errors/problem.ts'
import { EnterPage } from '../../templates/portal/enter-page.tsx'
import { portalPage } from '../portal-page.tsx'
import type { Services } from '../services.ts'
import { demonstrationPeople } from './demonstration-people.ts'

interface LogInPage {
  /** Where to go afterwards, already found to be a path of ours. */
  readonly next: string
  /** What the last try with a mailbox came to. */
  readonly failed?: { readonly email: string; readonly problem: Problem; readonly headers?: Readonly<Record<string, string>> }
}

/** The log-in with the ways there are here. */
export async function logInPage({ next, failed }: LogInPage, services: Services): Promise<Response> {
  const { openId, mailboxes } = services.logIn
  const problem = failed?.problem
  const page = (
    <EnterPage
      assets={services.assets}
      provider={openId && { name: openId.name, url: `/entra/oidc?next=${encodeURIComponent(next)}` }}
      mailbox={mailboxes && { domains: mailboxes.domains, email: failed?.email ?? '', fault: problem ? { sentence: problem.message, remedy: problem.remedy } : null }}
      people={await demonstrationPeople(services)}
      next={next}
    />
  )
  return portalPage(page, problem?.status ?? 200, failed?.headers)
}
