import { trailersNamed } from '../forge/trailers.ts'

// A name or an address is never taken from a trailer: only the group, which the rules spell in this way.
const ROLE = /\(([a-z0-9]+(?:-[a-z0-9]+)*)\)$/

/** The groups in whose name a publication was approved, one for each person, from the trailers of its commit. */
export function rolesIn(message: string): readonly string[] {
  const approved = rolesOf(message, 'Approved-by')
  return approved.length > 0 ? approved : rolesOf(message, 'Published-by')
}

/** Was it published without waiting for the approvals of the rules? */
export function isUrgent(message: string): boolean {
  return trailersNamed(message, 'Emergency').length > 0
}

function rolesOf(message: string, name: 'Approved-by' | 'Published-by'): readonly string[] {
  return trailersNamed(message, name).flatMap((value) => ROLE.exec(value)?.[1] ?? [])
}
