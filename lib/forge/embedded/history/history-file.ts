import fs from 'node:fs/promises'
import type { Commit } from '../../commit.ts'
import { absent } from '../disk/absent.ts'
import { replaceFile } from '../disk/durable-file.ts'
import type { PublishedChange } from '../../git/history/published-change.ts'

/**
 * The published line on the disk, one JSON row a commit, oldest first: the head it belongs to is its last row.
 * It can always be made again, so it is appended to without a sync. What a crash or two processes at once may have
 * torn or doubled is told by the chain: a row whose first parent is not the row before it is not read.
 */
export class HistoryFile {
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  async read(): Promise<PublishedChange[]> {
    const text = (await fs.readFile(this.#file, 'utf8').catch(absent)) ?? ''
    const changes: PublishedChange[] = []
    for (const row of text.split('\n')) {
      const change = parse(row)
      if (change && change.commit.parents[0] === changes.at(-1)?.commit.oid) changes.push(change)
    }
    return changes
  }

  async append(changes: readonly PublishedChange[]): Promise<void> {
    // The first line end closes a row that was torn.
    await fs.appendFile(this.#file, `\n${rows(changes)}`).catch(forgotten)
  }

  async rewrite(changes: readonly PublishedChange[]): Promise<void> {
    await replaceFile(this.#file, rows(changes)).catch(forgotten)
  }
}

/** On a full or read-only disk readers still get their history; the next start makes the file again. */
function forgotten(): void {}

function rows(changes: readonly PublishedChange[]): string {
  return changes.map((change) => `${JSON.stringify(change)}\n`).join('')
}

function parse(row: string): PublishedChange | null {
  try {
    const change = JSON.parse(row) as Partial<PublishedChange> | null
    const commit: Partial<Commit> = change?.commit ?? {}
    return Array.isArray(change?.paths) && Array.isArray(commit.parents) && typeof commit.oid === 'string' ? (change as PublishedChange) : null
  } catch {
    return null
  }
}
