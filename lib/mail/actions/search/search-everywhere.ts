import type { SearchAnswer, SearchAsked } from '../../../protocol/webmail.ts'
import type { MailFolder } from '../../mailbox/mail-folder.ts'
import type { MailQuery } from '../../mailbox/mail-query.ts'
import type { MailStore } from '../../mailbox/mail-store.ts'
import type { MessageLine } from '../../mailbox/messages.ts'
import { seenFolders } from '../see-folders.ts'
import { readCursor, type SearchCursor, writeCursor } from './search-cursor.ts'
import { searchWindows } from './search-windows.ts'

/** Lines of one answer, at least where there are as many; and how long it is looked for them, in milliseconds. */
const ENOUGH = 50
const LONG_ENOUGH = 2_500

interface Step extends SearchCursor {
  readonly query: MailQuery
}

/**
 * Looks in every folder but the bin and the junk, newest first in each, as long as somebody likes to wait; the answer says
 * where it goes on.
 *
 * @param now milliseconds since the epoch
 */
export async function searchEverywhere(store: MailStore, { query, after }: SearchAsked, now: number): Promise<SearchAnswer> {
  const folders = (await seenFolders(store)).filter(({ role, selectable, total }) => selectable && total > 0 && role !== 'trash' && role !== 'junk')
  const steps = folders.flatMap((folder) => searchWindows(query, folder, now).map((within, window): Step => ({ folder: folder.path, window, from: 0, query: within })))
  const lines: MessageLine[] = []
  const until = Date.now() + LONG_ENOUGH
  for (let at = stepAfter(steps, folders, after), from = readCursor(after ?? '')?.from ?? 0; ; from = 0) {
    const step = steps[at]
    if (!step) return answer(lines, null, folders.length, folders.length)
    const found = await store.list({ folder: step.folder, from, count: ENOUGH, query: step.query })
    lines.push(...found.lines)
    const isLeft = from + found.lines.length < found.total && found.lines.length > 0
    const next = isLeft ? { ...step, from: from + found.lines.length } : steps[at + 1]
    if (!isLeft) at++
    if (next && (lines.length >= ENOUGH || Date.now() > until || isLeft)) return answer(lines, next, folders.findIndex(({ path }) => path === next.folder), folders.length)
  }
}

function stepAfter(steps: readonly Step[], folders: readonly MailFolder[], after: string | undefined): number {
  const cursor = after === undefined ? null : readCursor(after)
  if (!cursor) return 0
  const at = steps.findIndex(({ folder, window }) => folder === cursor.folder && window === cursor.window)
  // A folder that went meanwhile, or has become small: what comes behind it is not looked for twice.
  if (at >= 0) return at
  const behind = folders.slice(folders.findIndex(({ path }) => path === cursor.folder) + 1)
  const next = steps.findIndex(({ folder }) => folder === behind[0]?.path)
  return next >= 0 && behind.length < folders.length ? next : steps.length
}

function answer(lines: readonly MessageLine[], next: SearchCursor | null, looked: number, folders: number): SearchAnswer {
  return { lines, after: next && writeCursor({ folder: next.folder, window: next.window, from: next.from }), looked, folders }
}
