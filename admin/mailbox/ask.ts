import { type Answer, answerOf } from '../ask/answer.ts'
import { sayEnding } from './session.ts'

/** The mailbox's own password opens nothing, or no more: the portal's session is another thing, and goes on. */
const LOCKED: readonly string[] = ['mail-log-in-refused', 'mailbox-closed']

/**
 * Asks the function something of `lib/protocol/webmail.ts`. It leads nowhere: a session that ended is said to the page, and
 * the refusal comes back like any other.
 *
 * @param name as in the protocol: `list`, `move`
 */
export async function ask<T>(name: string, message: object = {}, signal?: AbortSignal): Promise<Answer<T>> {
  const response = await fetch(`/api/webmail/${name}`, {
    method: 'POST',
    credentials: 'same-origin',
    // A form of another host cannot send it: the function takes nothing without.
    headers: { 'content-type': 'application/json', 'x-redazione': 'posta' },
    body: JSON.stringify(message),
    ...(signal && { signal }),
  }).catch(() => null)
  const answer = await answerOf<T>(response)
  if (!answer.ok && LOCKED.includes(answer.problem.code)) sayEnding('locked')
  else if (!answer.ok && answer.status === 401) sayEnding('ended')
  return answer
}
