import { canonicalTarget } from '../access/canonical-target.ts'

// The place in a page, which the editor's own addresses have: plain characters.
const FRAGMENT = /#[A-Za-z0-9/_.?=&-]*$/

/** Where to go after the log-in: an address of this host as the gate itself reads them, or the start page. Never another host. */
export function nextPath(asked: string | null): string {
  if (asked === null || asked.length > 1000) return '/'
  return canonicalTarget(asked.replace(FRAGMENT, '')) ? asked : '/'
}
