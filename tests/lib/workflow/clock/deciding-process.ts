import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

/** `deciding.ts` as one file that starts fast: many processes are born here, and die young. */
export function buildDecider(folder: string): string {
  const outfile = join(folder, 'deciding.mjs')
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" }
  buildSync({ entryPoints: [join(import.meta.dirname, 'deciding.ts')], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', banner, logLevel: 'error' })
  return outfile
}

export interface Deciding {
  readonly child: ChildProcess
  /** What it printed, once it has ended; and its exit code, `null` when it was killed. */
  readonly ended: Promise<{ readonly code: number | null; readonly lines: readonly string[] }>
}

export function startDeciding(decider: string, ...args: readonly (string | number)[]): Deciding {
  const child = spawn(process.execPath, [decider, ...args.map(String)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (more: string) => (text += more))
  return { child, ended: once(child, 'close').then(([code]) => ({ code: code as number | null, lines: text.split('\n').filter(Boolean) })) }
}
