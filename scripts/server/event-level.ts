export type Level = 'error' | 'warning' | 'info'

// Something of ours did not go as it should, and somebody must look.
const ERRORS = new Set(['failed', 'access-log-stopped', 'access-log-lost', 'crashed', 'refused-to-start'])
// It is tried again, or the portal does without.
const WARNINGS = /(-failed|-not-made|-cut|-differ)$|^(library-said)$/

/** How much an event matters, by its name: what alarms are set on. */
export function levelOf(event: string): Level {
  if (ERRORS.has(event)) return 'error'
  return WARNINGS.test(event) ? 'warning' : 'info'
}
