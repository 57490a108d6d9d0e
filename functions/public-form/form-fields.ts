import { UnreadableFormProblem } from './unreadable-form-problem.ts'

/** The two ways a page without a script sends a form (HTML, «form submission»). */
const WAYS = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i

/**
 * What was sent, field by field.
 *
 * @param type the request's own `Content-Type`
 * @throws {UnreadableFormProblem}
 */
export async function formFields(bytes: Uint8Array, type: string): Promise<readonly (readonly [string, string | File])[]> {
  if (!WAYS.test(type)) throw new UnreadableFormProblem('type')
  const data = await new Response(bytes as BodyInit, { headers: { 'content-type': type } }).formData().catch(() => null)
  if (!data) throw new UnreadableFormProblem('shape')
  return [...data]
}

/** As typed, lines ended by `\n`, without what no keyboard types: control characters, and marks that turn the way a text is read (Unicode, «Trojan Source»). */
export function typedText(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '')
    .normalize('NFC')
}
