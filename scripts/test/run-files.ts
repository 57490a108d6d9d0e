import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { MODULES } from './bundle-tests.ts'

export interface Outcome {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly output: string
}

const MINUTES = 60_000
const NICE = '/usr/bin/nice'

const ENOUGH = 10 * MINUTES

/**
 * Runs a command to its end, or ends it (by its own id) after ten minutes, an hour for one that lets others go first; gives its
 * exit code and what it wrote.
 *
 * @param niceness as nice(1) has it, where it is there
 */
export function runCommand(command: string, args: readonly string[], niceness = 0): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve) => {
    const [program, ...rest] = niceness > 0 && existsSync(NICE) ? [NICE, '-n', String(niceness), command, ...args] : [command, ...args]
    const child = spawn(program ?? command, rest, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, TEST_MODULES: MODULES } })
    const parts: string[] = []
    const timer = setTimeout(() => child.kill('SIGKILL'), niceness > 0 ? 6 * ENOUGH : ENOUGH)
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
export async function runFiles(modules: readonly string[], niceness = 0): Promise<Outcome> {
  const { code, output } = await runCommand(process.execPath, [...NODE, ...modules], niceness)
  const count = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(output.replace(COLOURS, ''))?.[1] ?? NaN)
  const [total, passed, skipped] = [count('Total'), count('Passed'), count('Skipped')]
  if (!Number.isFinite(total) || total === 0) return { passed: 0, failed: 1, skipped: 0, output }
  const failed = total - passed
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped, output }
}

const COLOURS = /\u001b\[\d+m/g
