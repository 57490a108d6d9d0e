import { spawn } from 'node:child_process'
import { once } from 'node:events'
import os from 'node:os'
import type { Oid } from '../../commit.ts'
import { parseCommit } from '../../git/objects/commit-object.ts'
import { nameOf } from '../../git/objects/tree-object.ts'
import { readCommit } from '../../git/history/person-of.ts'
import type { PublishedChange } from '../../git/history/published-change.ts'

/**
 * What `walkHistory` gives for the whole line, read by native git: 0.3 s where walking 5,000 commits takes 5.
 * Throws when there is no git on the PATH or it refuses the repository.
 */
export async function nativeHistory(repository: string, head: Oid): Promise<PublishedChange[]> {
  const log = ['log', '--first-parent', '--diff-merges=first-parent', '--raw', '-z', '--no-renames', '--no-abbrev', '--format=%H', head]
  const pathsOf = parseLog(await git(repository, ['-c', 'log.showRoot=true', ...log], ''))
  const oids = [...pathsOf.keys()]
  const commits = await git(repository, ['cat-file', '--batch'], oids.join('\n') + '\n')
  const changes: PublishedChange[] = []
  let at = 0
  for (const oid of oids) {
    const end = commits.indexOf(10, at)
    const size = Number(commits.toString('latin1', at, end).split(' ')[2])
    const commit = parseCommit(commits.subarray(end + 1, end + 1 + size))
    changes.push({ commit: readCommit(oid, commit), paths: (pathsOf.get(oid) ?? []).sort() })
    at = end + size + 2
  }
  return changes.reverse()
}

/** `<commit>`, then for each path `:<modes> <ids> <letter>` and the path: all ended by NUL (git-diff-tree(1), RAW OUTPUT FORMAT). */
function parseLog(output: Buffer): Map<Oid, string[]> {
  const pathsOf = new Map<Oid, string[]>()
  let paths: string[] = []
  const fields = output.toString('latin1').split('\0')
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at]?.trimStart() ?? ''
    if (field.startsWith(':')) paths.push(pathOf(fields[++at] ?? ''))
    else if (field !== '') pathsOf.set(field, (paths = []))
  }
  return pathsOf
}

function pathOf(bytes: string): string {
  return bytes.split('/').map((name) => nameOf(Buffer.from(name, 'latin1'))).join('/')
}

async function git(repository: string, args: readonly string[], input: string): Promise<Buffer> {
  // The settings of whoever runs the server must not change what git prints.
  const env = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: os.devNull, LC_ALL: 'C' }
  const child = spawn('git', [`--git-dir=${repository}`, ...args], { env, stdio: ['pipe', 'pipe', 'ignore'] })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stdin.on('error', () => undefined).end(input)
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`git ${args[0]} ended with ${code}`)
  return Buffer.concat(chunks)
}
