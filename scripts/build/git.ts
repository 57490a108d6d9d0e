import { spawn } from 'node:child_process'
import { once } from 'node:events'

// What whoever builds has set for their own eyes must not change what git prints.
const PLAIN = ['-c', 'log.showSignature=false', '-c', 'log.showRoot=true', '-c', 'i18n.logOutputEncoding=UTF-8']

/** What git prints when it is asked in a folder; `null` where there is no git, no repository, or it refuses. */
export async function git(folder: string, args: readonly string[], input = ''): Promise<Buffer | null> {
  const child = spawn('git', [...PLAIN, ...args], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stdin.on('error', () => undefined).end(input)
  const [code] = (await once(child, 'close').catch(() => [null])) as [number | null]
  return code === 0 ? Buffer.concat(chunks) : null
}
