import { createHash } from 'node:crypto'
import type { AccessEvent } from '../../../lib/access-log/access-event.ts'
import { foundLines } from '../../../lib/access-log/file/found-lines.ts'
import { digest } from '../../../lib/access-log/file/digest.ts'
import { loadHead } from '../../../lib/access-log/file/log-files.ts'
import { type Head, NOTHING_BEFORE } from '../../../lib/access-log/head.ts'
import { type LogLine, lineOf, type Remembered } from '../../../lib/access-log/log-line.ts'
import { verifier } from '../../../lib/access-log/verify-chain.ts'

export const NOON = Date.parse('2026-11-23T11:00:00Z')
export const DAY = 24 * 60 * 60 * 1000

/** A decision that was taken: the same for the same number. */
export function event(n: number, values: Partial<AccessEvent> = {}): AccessEvent {
  return {
    at: NOON + n,
    session: createHash('sha256').update(`sessione ${n}`).digest('hex').slice(0, 16),
    person: 'sara-monti',
    method: 'GET',
    path: `/intranet/prato/documento/prova-${n}/`,
    rule: '/intranet/prato/',
    decision: 'allowed',
    why: 'reader',
    rules: 'ab'.repeat(32),
    ...values,
  }
}

/** A log in memory: its lines with their ends, and its head. */
export function logOf(items: readonly Remembered[]): { readonly text: string; readonly head: Head } {
  let last = NOTHING_BEFORE
  let text = ''
  for (const item of items) {
    const line = lineOf(item, last.seq + 1, last.hash)
    last = { seq: last.seq + 1, hash: digest(line) }
    text += `${line}\n`
  }
  return { text, head: { last, from: { seq: 1, prev: NOTHING_BEFORE.hash } } }
}

/** What the verifier finds in a text of one character a byte. */
export function verify(text: string, head: Head | null) {
  const check = verifier({ head, digest })
  const lines = text.split('\n')
  const rest = lines.pop() ?? ''
  lines.forEach((line, i) => check.take({ file: 'registro', number: i + 1, text: line, whole: true }))
  if (rest !== '') check.take({ file: 'registro', number: lines.length + 1, text: rest, whole: false })
  return check.end()
}

/** The same for a folder, with what its lines say. */
export async function verifyFolder(dir: string) {
  const check = verifier({ head: await loadHead(dir), digest })
  const said: LogLine[] = []
  for await (const found of foundLines(dir)) {
    const line = check.take(found)
    if (line) said.push(line)
  }
  return { ...check.end(), said }
}
