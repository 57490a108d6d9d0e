import { createHash } from 'node:crypto'
import { authorizeFile, type Territory } from '../../../lib/access/authorize.ts'
import type { Person } from '../../../lib/access/person.ts'
import { finderIn } from './finder-in.ts'
import type { Output } from './outputs.ts'
import type { RawAnswer } from './raw-answer.ts'

const CANARY_BYTES = 32
const CANARIES_A_FILE = 4

/** What an answer gives away to someone who may not read it; `null` when nothing. */
export type Leak = `canary of ${string}` | 'a body that is nobody’s' | null

/**
 * Tells whether an answer to this person holds what they may not read, in two ways: it has bytes that only a file closed
 * to them has; or it is a success that is neither, byte for byte, a file open to them nor a page or file of the portal.
 *
 * @param others what the portal gives to anyone: its pages, scripts and styles
 */
export function leakOracle(territory: Territory, outputs: readonly Output[], others: readonly Buffer[], person: Person | null): (answer: RawAnswer) => Leak {
  const isOpen = ({ site, out }: Output) => authorizeFile(territory, site.key, out, person).allowed
  const open = outputs.filter(isOpen)
  const known = new Set([...open.map(({ bytes }) => bytes), ...others].map(digest))
  // A refusal repeats the address that was asked for, as the way back after the log-in: no news to who asked.
  const addresses = outputs.map(({ site, out }) => Buffer.from(`${site.base}${out}\n`))
  const isInOpen = finderIn(Buffer.concat([...open.map(({ bytes }) => bytes), ...others, ...addresses]))
  const canaries = outputs.filter((output) => !isOpen(output)).flatMap((output) => canariesOf(output, isInOpen))
  if (canaries.length === 0) throw new Error('nothing is closed to this person: no leak could be seen')
  const seen = new Map<string, Leak>()
  return ({ status, headers, body }) => {
    const key = `${status} ${digest(body)} ${headers.get('content-security-policy')}`
    const before = seen.get(key)
    if (before !== undefined) return before
    const canary = canaries.find(({ bytes }) => body.includes(bytes))
    const portal = headers.get('content-security-policy')?.includes("frame-ancestors 'none'") ?? false
    const strange = status >= 200 && status < 300 && body.length > 0 && !portal && !known.has(digest(body))
    const leak: Leak = canary ? `canary of ${canary.name}` : strange ? 'a body that is nobody’s' : null
    seen.set(key, leak)
    return leak
  }
}

function canariesOf({ site, out, bytes }: Output, isInOpen: (window: Buffer) => boolean): readonly { readonly name: string; readonly bytes: Buffer }[] {
  const step = Math.max(CANARY_BYTES, Math.floor(bytes.length / 24))
  const found: Buffer[] = []
  for (let at = 0; at + CANARY_BYTES <= bytes.length && found.length < CANARIES_A_FILE; at += step) {
    const window = bytes.subarray(at, at + CANARY_BYTES)
    if (!isInOpen(window)) found.push(window)
  }
  return found.map((window) => ({ name: `${site.key}/${out}`, bytes: window }))
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64')
}
