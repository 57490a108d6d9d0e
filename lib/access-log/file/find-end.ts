import { readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Head, type Link, NOTHING_BEFORE } from '../head.ts'
import { readLine } from '../log-line.ts'
import { digest } from './digest.ts'
import { listLog, loadHead, type LogFile, nameOf } from './log-files.ts'
import type { SayEvent } from './say-event.ts'

/** Where a log goes on from. */
export interface LogEnd {
  readonly last: Link
  readonly from: Head['from']
  /** The file to go on in and how long it is; `null` begins another. */
  readonly file: (LogFile & { readonly bytes: number }) | null
  /** The newest file there is: names only go forward, also when the clock does not. */
  readonly newest: LogFile | null
}

/**
 * Finds where a log ended, whatever ended it. A last line that is torn is set aside; the chain goes on from the last whole
 * one. Where the lines are not those the head speaks of, it goes on from the head, so that the break stays to be seen.
 */
export async function findEnd(dir: string, say: SayEvent): Promise<LogEnd> {
  const [{ files }, head] = await Promise.all([listLog(dir), loadHead(dir)])
  const newest = files.at(-1) ?? null
  const file = newest && (await withoutTornEnd(dir, newest, say))
  const found = await lastReadable(dir, files)
  if (!head && found) say('access-log-no-head', { line: found.seq })
  const cut = head !== null && !fits(found, head)
  if (cut) say('access-log-broken', { expected: head.last.seq, found: found?.seq ?? 0 })
  const last = cut ? head.last : (found ?? NOTHING_BEFORE)
  return { last, from: head?.from ?? { seq: 1, prev: NOTHING_BEFORE.hash }, file, newest }
}

function fits(found: Link | null, { last, from }: Head): boolean {
  if (!found) return last.seq === from.seq - 1
  return found.seq > last.seq || (found.seq === last.seq && found.hash === last.hash)
}

async function lastReadable(dir: string, files: readonly LogFile[]): Promise<Link | null> {
  for (const file of [...files].reverse()) {
    const lines = (await readFile(join(dir, nameOf(file)), 'latin1')).split('\n').slice(0, -1).reverse()
    for (const text of lines) {
      const line = readLine(text)
      if (line) return { seq: line.seq, hash: digest(text) }
    }
  }
  return null
}

async function withoutTornEnd(dir: string, file: LogFile, say: SayEvent): Promise<LogEnd['file']> {
  const path = join(dir, nameOf(file))
  const bytes = await readFile(path)
  const whole = bytes.lastIndexOf('\n') + 1
  if (whole === bytes.length) return { ...file, bytes: whole }
  const aside = await nameAside(dir, file)
  say('access-log-torn', { file: nameOf(file), aside, bytes: bytes.length - whole })
  try {
    await writeFile(join(dir, aside), bytes.subarray(whole), { mode: 0o600, flag: 'wx' })
    await truncate(path, whole)
    return { ...file, bytes: whole }
  } catch {
    // No room to set it aside: it stays where it is, the lines go on in another file.
    await rm(join(dir, aside), { force: true })
    return null
  }
}

async function nameAside(dir: string, file: LogFile): Promise<string> {
  const { aside } = await listLog(dir)
  const count = aside.filter(({ day, part }) => day === file.day && part === file.part).length
  return `${nameOf(file)}.${count + 1}.strappo`
}
