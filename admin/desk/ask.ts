import { type Answer, answerOf } from '../ask/answer.ts'
import { logIn } from '../ask/log-in.ts'

/** Reads (`GET`), or does something when there is a message (`POST`). A session that ended goes to the log-in and comes back here. */
export async function ask<T>(path: string, message?: object): Promise<Answer<T>> {
  const response = await fetch(`/api/desk/${path}`, {
    credentials: 'same-origin',
    ...(message && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(message) }),
  }).catch(() => null)
  return response?.status === 401 ? logIn() : answerOf<T>(response)
}
