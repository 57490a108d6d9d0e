import type { SigningKey } from './signing-key.ts'
import { KEY_TYPE } from './signing-key.ts'

/** Somebody whose signature counts, from when until when, in milliseconds since the epoch. */
export interface AllowedSigner {
  readonly principal: string
  /** The public key as SSH writes it, in base64. */
  readonly key: string
  readonly from: number | null
  readonly until: number | null
}

const LINE = /^(?<principal>[^\s,]+)\s+(?:(?<options>\S*[a-z-]+="[^\s]*)\s+)?ssh-ed25519\s+(?<key>[A-Za-z0-9+/]+={0,2})(?:\s.*)?$/
const MOMENT = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?Z$/

/**
 * The line of a list of allowed signers, as ssh-keygen(1) and git read it.
 *
 * @param principal `portale@ente.example`
 */
export function allowedSignerLine(principal: string, { blob }: Pick<SigningKey, 'blob'>): string {
  return `${principal} namespaces="git,file" ${KEY_TYPE} ${blob.toString('base64')}`
}

/**
 * Reads a list of allowed signers (ssh-keygen(1), ALLOWED SIGNERS): one principal and one Ed25519 key a line, with
 * `valid-after` and `valid-before` in UTC. Throws `RangeError` naming the line that is anything else: a list that is
 * half understood lets too many in.
 */
export function parseAllowedSigners(text: string): readonly AllowedSigner[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const groups = LINE.exec(line.trim())?.groups
    const options = optionsOf(groups?.options ?? '')
    if (!groups?.principal || !groups.key || !options) throw new RangeError(`allowed signers, line ${String(index + 1)}`)
    return [{ principal: groups.principal, key: groups.key, ...options }]
  })
}

function optionsOf(text: string): Pick<AllowedSigner, 'from' | 'until'> | null {
  const found = { from: null as number | null, until: null as number | null }
  for (const option of text === '' ? [] : text.split(/,(?=[a-z-]+=)/)) {
    const [, name = '', value = ''] = /^([a-z-]+)="([^"]*)"$/.exec(option) ?? []
    if (name === 'namespaces' && value.split(',').includes('git')) continue
    const at = momentOf(value)
    if (at === null || (name !== 'valid-after' && name !== 'valid-before')) return null
    if (name === 'valid-after') found.from = at
    else found.until = at
  }
  return found
}

function momentOf(text: string): number | null {
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = MOMENT.exec(text) ?? []
  return year ? Date.parse(`${year}-${String(month)}-${String(day)}T${hour}:${minute}:${second}Z`) : null
}
