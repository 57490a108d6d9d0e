import { Problem } from '../lib/errors/problem.ts'
import type { ProblemMessage } from '../lib/protocol/problem-message.ts'
import { InvalidEntryProblem } from '../lib/workflow/problems/invalid-entry-problem.ts'
import { SAFE_HEADERS } from './safe-headers.ts'
import type { Services } from './services.ts'

const UNFORESEEN: ProblemMessage = {
  code: 'unforeseen',
  sentence: 'Qualcosa è andato storto dalla nostra parte.',
  remedy: 'Riprova tra poco; se succede ancora, avvisa chi cura il portale. Quello che hai scritto è ancora qui.',
}

/** A refusal as JSON. What is not a problem of ours is logged whole and said in general words. */
export function problemResponse(error: unknown, services: Pick<Services, 'log'>): Response {
  return json(problemMessage(error, services), error instanceof Problem ? error.status : 500)
}

/** The same as a part of an answer, where some of what was asked went through. */
export function problemMessage(error: unknown, { log }: Pick<Services, 'log'>): ProblemMessage {
  if (error instanceof Problem) {
    log('refused', { code: error.code, status: error.status })
    return messageOf(error)
  }
  log('failed', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  return UNFORESEEN
}

/** An answer in JSON that no cache keeps: it may hold what is not public yet. */
export function json(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: { ...SAFE_HEADERS, 'cache-control': 'private, no-store' } })
}

function messageOf(problem: Problem): ProblemMessage {
  const message = { code: problem.code, sentence: problem.message, remedy: problem.remedy }
  if (!(problem instanceof InvalidEntryProblem)) return message
  return { ...message, fields: problem.issues.map(({ field, label, sentence }) => ({ field, label, sentence })) }
}
