import type { Looked } from './check-only.ts'
import { HEALTH_WORDS as say } from './words.ts'

/** The answer of `--check` for whoever reads it on a terminal: a line a thing, and what it comes to. */
export function healthInWords({ status, software, checks, isRunning }: Looked): string {
  const lines = Object.entries(checks).map(([name, { status: standing, ...details }]) => {
    const told = Object.entries(details).filter(([, value]) => typeof value === 'string' || typeof value === 'number').map(([key, value]) => `${key} ${String(value)}`)
    return `  ${say.marks[standing]} ${say.names[name] ?? name}${told.length > 0 ? ` (${told.join(', ')})` : ''}`
  })
  return [say.program(software.version, software.commit?.slice(0, 12) ?? null), ...lines, ...(isRunning ? [] : [say.off]), say.all[status]].join('\n')
}
