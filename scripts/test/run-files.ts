import { spawn } from 'node:child_process'
import { MODULES } from './bundle-tests.ts'

export interface Outcome {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly output: string
}

const MINUTES = 60_000

/** Runs a command to its end, or ends it (by its own id) after a while; gives its exit code and what it wrote. */
export function runCommand(command: string, args: readonly string[], timeoutMs = 10 * MINUTES): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, TEST_MODULES: MODULES } })
    const parts: string[] = []
    const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs)
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => parts.push(part))
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code: code ?? 1, output: parts.join('') })
    })
  })
}

// Names in a failure are those of the sources. More room for what lives shortly: half of the collector's work is spared.
const NODE = ['--enable-source-maps', '--max-semi-space-size=64']

/** Runs the modules of test files in a process of their own. One that says nothing of its tests has failed, whatever its exit code. */
export async function runFiles(modules: readonly string[]): Promise<Outcome> {
  const { code, output } = await runCommand(process.execPath, [...NODE, ...modules])
  const count = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(output.replace(COLOURS, ''))?.[1] ?? NaN)
  const [total, passed, skipped] = [count('Total'), count('Passed'), count('Skipped')]
  if (!Number.isFinite(total) || total === 0) return { passed: 0, failed: 1, skipped: 0, output }
  const failed = total - passed
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped, output }
}

const COLOURS = /\u001b\[\d+m/g
