import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { delimiter } from 'node:path'

interface DenoHostOptions {
  /** The gate's module, or nothing at all before the files. */
  readonly gate: string | null
  readonly roots: readonly string[]
  readonly secret: string
  readonly context?: string
}

/**
 * A gate under Deno, which is where Netlify runs edge functions: it may read the files it serves, listen on this machine and
 * know its key, and nothing else.
 */
export async function openDenoHost({ gate, roots, secret, context = 'production' }: DenoHostOptions) {
  const readable = ['tests/e2e/edge', ...(gate ? [gate] : []), ...roots].join(',')
  const flags = ['--no-config', '--no-lock', '--no-remote', '--no-npm', '--no-check', `--allow-read=${readable}`, '--allow-net=127.0.0.1', '--allow-env=SESSION_KEY']
  const child = spawn(process.execPath, ['node_modules/deno/bin.cjs', 'run', ...flags, 'tests/e2e/edge/deno-server.ts', gate ?? '-', context, ...roots], {
    env: { PATH: process.env.PATH ?? delimiter, HOME: process.env.HOME ?? '/', DENO_NO_UPDATE_CHECK: '1', SESSION_KEY: secret },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  const first = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve)
    child.once('exit', (code) => reject(new Error(`Deno ended with ${String(code)}`)))
  })
  const { port, deno } = JSON.parse(first) as { readonly port: number; readonly deno: string }
  return {
    port,
    deno,
    close: () =>
      new Promise<void>((resolve) => {
        child.removeAllListeners('exit').once('exit', () => resolve())
        // The command starts Deno as a process of its own.
        process.kill(-(child.pid ?? 0), 'SIGTERM')
      }),
  }
}
