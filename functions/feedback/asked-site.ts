import type { PublicSite } from '../../lib/model/sites.ts'
import { SITE_FIELD } from '../../templates/components/honeypot.tsx'
import { MESSAGE_WORDS as say } from '../../templates/words/message.ts'
import { messagePage } from '../portal-page.tsx'
import type { Services } from '../services.ts'

/** The public site that an address names in its query; `null` when it names none. */
export async function askedSite(request: Request, { work }: Pick<Services, 'work'>): Promise<PublicSite | null> {
  const site = (await work.published()).site(new URL(request.url).searchParams.get(SITE_FIELD) ?? '')
  return site?.tipo === 'public' ? site : null
}

export function notFound(services: Services): Response {
  return messagePage(services, { title: say.notFound, sentence: say.notFoundText, remedy: say.notFoundRemedy }, 404)
}
