import { hostCookie, readCookie } from '../../lib/session/cookie.ts'

const QUESTION = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/**
 * The link of a question, kept by the browser that opened it: from then on the address carries no secret, so that none
 * gets into a log, into the history or to another site. One a question: somebody may be asked twice.
 *
 * @param seconds until the question is over
 */
export function expertCookie(question: string, token: string, seconds: number): string {
  return hostCookie(nameOf(question), token, seconds)
}

/** The link this browser opened for a question, or `null`. */
export function readExpertCookie(header: string | null, question: string): string | null {
  return QUESTION.test(question) ? readCookie(header, nameOf(question)) : null
}

function nameOf(question: string): `__Host-${string}` {
  return `__Host-parere-${question.slice(0, 8)}`
}
