import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { absent } from '../../forge/embedded/disk/absent.ts'
import { type Head, readHead } from '../head.ts'

/** Beside the lines: the head. */
export const HEAD_FILE = 'testa.json'

/** A file of lines: the day it was begun, in Italy, and which of that day. */
export interface LogFile {
  readonly day: string
  readonly part: number
}

const NAME = /^(?<day>\d{4}-\d{2}-\d{2})-(?<part>\d{4})\.jsonl(?<aside>\.\d+\.strappo)?$/

export function nameOf({ day, part }: LogFile): string {
  return `${day}-${String(part).padStart(4, '0')}.jsonl`
}

/** The files of a log, oldest first, and the torn ends that were set aside. What else lies in the folder is not ours. */
export async function listLog(dir: string): Promise<{ readonly files: readonly LogFile[]; readonly aside: readonly (LogFile & { readonly name: string })[] }> {
  const names = ((await readdir(dir).catch(absent)) ?? []).sort()
  const found = names.flatMap((name) => {
    const { day = '', part = '', aside } = NAME.exec(name)?.groups ?? {}
    return day ? [{ day, part: Number(part), name, isAside: aside !== undefined }] : []
  })
  return {
    files: found.filter(({ isAside }) => !isAside).map(({ day, part }) => ({ day, part })),
    aside: found.filter(({ isAside }) => isAside).map(({ day, part, name }) => ({ day, part, name })),
  }
}

/** The head as it was saved; `null` when it is not there or cannot be read. */
export async function loadHead(dir: string): Promise<Head | null> {
  const text = await readFile(join(dir, HEAD_FILE), 'utf8').catch(absent)
  return text === null ? null : readHead(text)
}
