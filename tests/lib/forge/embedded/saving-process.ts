import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { buildSync } from 'esbuild'

/** `saver.ts` as one file that starts in a tenth of a second: many processes are born here, and die young. */
export function buildSaver(folder: string): string {
  const outfile = path.join(folder, 'saver.mjs')
  buildSync({ entryPoints: [path.join(import.meta.dirname, 'saver.ts')], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20' })
  return outfile
}

/** A process of `saver.ts`, and what it said was saved so far. */
export interface Saving {
  readonly child: ChildProcess
  readonly saved: string[]
  /** Resolves when it has ended and all it printed was read; its exit code, `null` when it was killed. */
  readonly ended: Promise<number | null>
}

export function startSaving(saver: string, dir: string, branch: string, prefix: string, count: number): Saving {
  const child = spawn(process.execPath, [saver, dir, branch, prefix, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const saved: string[] = []
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    saved.push(...lines)
  })
  return { child, saved, ended: once(child, 'close').then(([code]) => code as number | null) }
}
