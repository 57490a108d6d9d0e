import { Problem } from '../../lib/errors/problem.ts'
import { LOG_IN_WORDS as say } from '../../templates/words/log-in.ts'
import { messagePage } from '../portal-page.tsx'
import type { Services } from '../services.ts'

/** A refusal to someone who sent a form or followed a link: a page, with the way back. What is not a problem of ours is logged whole and said in general words. */
export function refusalPage(error: unknown, services: Services, headers: Readonly<Record<string, string>> = {}): Response {
  const actions = [{ label: say.again, url: '/entra' }]
  if (!(error instanceof Problem)) {
    services.log('failed', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    return messagePage(services, { ...say.unforeseen, actions }, 500, headers)
  }
  const { why } = error.data
  services.log('refused', { code: error.code, status: error.status, ...(typeof why === 'string' ? { why } : {}) })
  return messagePage(services, { title: say.refused, sentence: error.message, remedy: error.remedy, actions }, error.status, headers)
}
