import { randomBytes } from 'node:crypto'

/** A folder nobody can guess, new at each build: what lies in it has no address without the gate. Canonical targets have no segment with `_` first. */
export function shadowName(): string {
  return `_r-${randomBytes(16).toString('hex')}`
}
