import { open, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { romeDay } from '../../site/rome-day.ts'
import type { Head } from '../head.ts'
import { readLine } from '../log-line.ts'
import { listLog, nameOf } from './log-files.ts'
import type { LogTail } from './log-tail.ts'

const DAY = 24 * 60 * 60 * 1000
/** Longest beginning of a file in which its first line is looked for, in bytes: a path has 4,000 characters at most. */
const FIRST_LINE = 16_384

/**
 * Removes the files of days that are past their time (GDPR art. 5.1.e: no longer than is needed). Where the log begins now
 * is saved first: what is removed by someone else is then still missed.
 *
 * @param now milliseconds since the epoch
 * @returns how many files went
 */
export async function removeExpired(dir: string, tail: LogTail, days: number, now: number): Promise<number> {
  const oldest = romeDay(now - days * DAY)
  const { files, aside } = await listLog(dir)
  const expired = [...files.filter(({ day }) => day < oldest).map(nameOf), ...aside.filter(({ day }) => day < oldest).map(({ name }) => name)]
  if (expired.length === 0) return 0
  const [kept] = files.filter(({ day }) => day >= oldest)
  const begin = kept ? await firstOf(join(dir, nameOf(kept))) : null
  // An oldest file whose first line cannot be read says nothing of where the log begins: the head goes on saying what it did.
  if (begin || !kept) tail.beginAt(begin)
  await tail.saveHead()
  await Promise.all(expired.map((name) => rm(join(dir, name), { force: true })))
  return expired.length
}

/** Removes what a crash left of a head that was being saved. */
export async function removeHalfHeads(dir: string): Promise<void> {
  const names = await readdir(dir)
  await Promise.all(names.filter((name) => name.startsWith('tmp_obj_')).map((name) => rm(join(dir, name), { force: true })))
}

async function firstOf(path: string): Promise<Head['from'] | null> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(FIRST_LINE), 0, FIRST_LINE, 0)
    const line = readLine(buffer.subarray(0, bytesRead).toString('latin1').split('\n')[0] ?? '')
    return line && { seq: line.seq, prev: line.prev }
  } finally {
    await handle.close()
  }
}
