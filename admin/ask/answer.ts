import type { ProblemMessage } from '../../lib/protocol/problem-message.ts'
import { ASK_WORDS } from './words.ts'

/** What the server answered: the answer and its name, or why it refused. `status` is 0 when it said nothing that can be read. */
export type Answer<T> = { readonly ok: true; readonly value: T; readonly etag?: string | null } | { readonly ok: false; readonly status: number; readonly problem: ProblemMessage }

const UNREACHABLE: ProblemMessage = { code: 'unreachable', sentence: ASK_WORDS.unreachable, remedy: ASK_WORDS.unreachableRemedy }

/** @param response `null` where none came */
export async function answerOf<T>(response: Response | null): Promise<Answer<T>> {
  const body: unknown = await response?.json().catch(() => null)
  if (response?.ok && body) return { ok: true, value: body as T, etag: response.headers.get('etag') }
  return isProblem(body) ? { ok: false, status: response?.status ?? 0, problem: body } : { ok: false, status: 0, problem: UNREACHABLE }
}

function isProblem(body: unknown): body is ProblemMessage {
  return typeof body === 'object' && body !== null && 'sentence' in body
}
