import type { Services } from '../../functions/services.ts'

const METHODS = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const

/**
 * What a library writes to the console, and what Node warns of, becomes an event: a line that is no JSON breaks whoever
 * reads the log, and nobody knows what it quotes.
 */
export function tellLibraries(log: Services['log']): void {
  for (const method of METHODS) console[method] = (...said: readonly unknown[]) => log('library-said', { method, error: said.map(textOf).find((text) => text !== '') ?? '-' })
  process.removeAllListeners('warning')
  process.on('warning', (warning) => log('library-said', { method: 'warning', error: warning.stack ?? warning.name }))
}

function textOf(said: unknown): string {
  return said instanceof Error ? (said.stack ?? said.name) : ''
}
