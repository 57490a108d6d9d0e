import type { ProblemMessage } from '../../lib/protocol/problem-message.ts'
import { logIn } from './log-in.ts'
import { WORDS } from './words/desk.ts'

/** What the server answered: the answer and its name, or why it refused. `status` is 0 when it said nothing that can be read. */
export type Answer<T> = { readonly ok: true; readonly value: T; readonly etag?: string | null } | { readonly ok: false; readonly status: number; readonly problem: ProblemMessage }

const UNREACHABLE: ProblemMessage = { code: 'unreachable', sentence: WORDS.problem.unreachable, remedy: WORDS.problem.unreachableRemedy }

/** Reads (`GET`), or does something when there is a message (`POST`). A session that ended goes to the log-in and comes back here. */
export async function ask<T>(path: string, message?: object): Promise<Answer<T>> {
  const response = await fetch(`/api/desk/${path}`, {
    credentials: 'same-origin',
    ...(message && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(message) }),
  }).catch(() => null)
  if (response?.status === 401) return logIn()
  const body: unknown = await response?.json().catch(() => null)
  if (response?.ok && body) return { ok: true, value: body as T, etag: response.headers.get('etag') }
  return isProblem(body) ? { ok: false, status: response?.status ?? 0, problem: body } : { ok: false, status: 0, problem: UNREACHABLE }
}

function isProblem(body: unknown): body is ProblemMessage {
  return typeof body === 'object' && body !== null && 'sentence' in body
}
