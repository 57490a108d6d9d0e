import { spawn } from 'node:child_process'
import { once } from 'node:events'
import os from 'node:os'
import type { Oid } from '../../commit.ts'
import type { PublishedChange } from '../../git/history/published-change.ts'
import { LOG_FORMAT, LogReader } from './log-reader.ts'

/**
 * What `walkHistory` gives for the whole line, read by native git in one walk, and taken apart while git goes on. Throws when
 * there is no git on the PATH or it refuses the repository.
 */
export async function nativeHistory(repository: string, head: Oid): Promise<PublishedChange[]> {
  // What somebody has set in the repository for their own eyes must not come in between.
  const plain = ['-c', 'log.showRoot=true', '-c', 'log.showSignature=false', '-c', 'i18n.logOutputEncoding=UTF-8']
  const log = ['log', '--first-parent', '--diff-merges=first-parent', '--raw', '-z', '--no-renames', '--no-abbrev', `--format=${LOG_FORMAT}`, head]
  // The settings of whoever runs the server must not change what git prints.
  const env = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: os.devNull, LC_ALL: 'C' }
  const child = spawn('git', [`--git-dir=${repository}`, ...plain, ...log], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  const reader = new LogReader()
  child.stdout.on('data', (chunk: Buffer) => reader.push(chunk))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`git log ended with ${String(code)}`)
  return reader.changes().reverse()
}
