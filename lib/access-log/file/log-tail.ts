import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceFile } from '../../forge/embedded/disk/durable-file.ts'
import { romeDay } from '../../site/rome-day.ts'
import type { Head } from '../head.ts'
import { lineOf, type Remembered } from '../log-line.ts'
import { digest } from './digest.ts'
import type { LogEnd } from './find-end.ts'
import { HEAD_FILE, nameOf } from './log-files.ts'

/** The end of a log, where lines are added: one caller at a time. */
export interface LogTail {
  /** Writes down the first of these, as many as go into one file; how many. All of them or none: what fails leaves the file as it was. */
  readonly append: (items: readonly Remembered[]) => Promise<number>
  /** Saves the head where it is not what was saved last. */
  readonly saveHead: () => Promise<void>
  readonly head: () => Head
  /** From now on the log begins there; `null` when nothing of it is left. */
  readonly beginAt: (from: Head['from'] | null) => void
}

/** @param maxBytes a file that has grown to this is followed by another */
export function logTail(dir: string, end: LogEnd, maxBytes: number): LogTail {
  let { last, from, file, newest } = end
  let saved = ''

  const fileFor = (day: string): LogEnd['file'] & object => {
    // A clock that was set back, or a day that is over already: names only go forward.
    const latest = newest && newest.day > day ? newest.day : day
    if (file && file.day === latest && file.bytes < maxBytes) return file
    return { day: latest, part: newest?.day === latest ? newest.part + 1 : 1, bytes: 0 }
  }

  return {
    append: async (items) => {
      const [first] = items
      if (!first) return 0
      const day = romeDay(first.at)
      const target = fileFor(day)
      let [link, text, count] = [last, '', 0]
      for (const item of items) {
        if (count > 0 && (target.bytes + text.length >= maxBytes || romeDay(item.at) !== day)) break
        const line = lineOf(item, link.seq + 1, link.hash)
        link = { seq: link.seq + 1, hash: digest(line) }
        text += `${line}\n`
        count += 1
      }
      newest = target
      file = target
      const bytes = await addTo(join(dir, nameOf(target)), text, target.bytes)
      // Where the file is not as it was left, the lines go on in another.
      file = bytes === null ? null : { ...target, bytes }
      if (bytes === null) return 0
      last = link
      return count
    },
    saveHead: async () => {
      const text = JSON.stringify({ last, from })
      if (text === saved) return
      await replaceFile(join(dir, HEAD_FILE), `${text}\n`, 0o600)
      saved = text
    },
    head: () => ({ last, from }),
    beginAt: (begin) => {
      from = begin ?? { seq: last.seq + 1, prev: last.hash }
      if (!begin) file = null
    },
  }
}

/** Adds a text of one character a byte down to the disk; `null` when the file is not as long as it should be. */
async function addTo(path: string, text: string, length: number): Promise<number | null> {
  const handle = await open(path, 'a', 0o600)
  try {
    if ((await handle.stat()).size !== length) return null
    try {
      await handle.writeFile(text, 'latin1')
      await handle.datasync()
    } catch (error) {
      await handle.truncate(length).catch(() => undefined)
      throw error
    }
    return length + text.length
  } finally {
    await handle.close()
  }
}
