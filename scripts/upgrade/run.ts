import { spawn } from 'node:child_process'
import { once } from 'node:events'

interface Ran {
  /** `null` where the program is not there or was killed. */
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs a program to its end in a folder and keeps what it said. */
export async function run(program: string, args: readonly string[], folder: string, input: Buffer = Buffer.alloc(0)): Promise<Ran> {
  const child = spawn(program, args, { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] })
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  child.stdin.on('error', () => undefined).end(input)
  const [code] = (await once(child, 'close').catch(() => [null])) as [number | null]
  return { code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }
}
