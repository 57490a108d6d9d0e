import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { allowedSignerLine } from '../../lib/history/signature/allowed-signers.ts'
import { signingKey } from '../../lib/history/signature/signing-key.ts'
import { PORTAL } from '../server/portal-person.ts'
import { longHistory } from './long-history.ts'
import { spreadOf, timed } from './spread.ts'
import { BENCH_WORDS as say } from './words.ts'

const ROUNDS = 3

/** A command of an auditor, as they start it, beside what native git takes for the same repository, turn by turn. */
export interface Proof {
  /** `verify`: of `scripts/verify.ts`. */
  readonly command: 'audit' | 'verify'
  /** How git is asked. */
  readonly git: readonly string[]
}

export const AUDIT: Proof = { command: 'audit', git: ['log', '--raw', '--format=raw', 'main'] }
export const VERIFY: Proof = { command: 'verify', git: ['fsck', '--full', '--no-progress'] }

/** What a command takes, exit code and all: a history that no portal made is found false, which takes no less time. */
export async function proofCost({ command, git }: Proof, size: { readonly commits: number; readonly pages: number }): Promise<void> {
  const history = await longHistory(size)
  const folder = await mkdtemp(join(tmpdir(), 'misura-prova-'))
  const signers = join(folder, 'firme-ammesse')
  await writeFile(signers, `${allowedSignerLine(PORTAL.email, signingKey(Buffer.alloc(32, 1)))}\n`)
  const args = command === 'verify' ? ['--repository', history.dir, '--signers', signers] : ['--repository', history.dir, '--from', '2016-01-01', '--to', '2030-01-01', '--out', join(folder, 'relazione')]
  const times: Record<'ours' | 'git', number[]> = { ours: [], git: [] }
  const codes = new Set<number | null>()
  try {
    for (let round = 0; round < ROUNDS; round++) {
      times.git.push(await timed(() => ran('git', ['--git-dir', history.dir, ...git])))
      times.ours.push(await timed(async () => codes.add(await ran(process.execPath, ['--import', 'tsx', `scripts/${command}.ts`, ...args]))))
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
    await history.end()
  }
  const [ours, native] = [spreadOf(times.ours), spreadOf(times.git)]
  console.log(say.took(`git ${git[0] ?? ''}, ${String(size.commits)} commits`, native))
  console.log(say.took(`npm run ${command}, exit code ${[...codes].join(', ')}`, ours))
  console.log(say.times(`${command} / git ${git[0] ?? ''}`, ours.median / native.median))
}

async function ran(command: string, args: readonly string[]): Promise<number | null> {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore'] })
  const [code] = (await once(child, 'close')) as [number | null]
  return code
}
