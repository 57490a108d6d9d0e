import type { MailStore } from '../../mailbox/mail-store.ts'
import type { MessageLine } from '../../mailbox/messages.ts'
import { readSliceId, type Slice } from './slice.ts'

/** A slice that lies in the mailbox. */
export interface KeptSlice {
  readonly slice: Slice
  readonly line: MessageLine
}

/** Slices that are looked through at most: 4 GB of them. */
const MOST = 1200
const PAGE = 200

/** Every slice that waits, newest first; none where the folder is not there. */
export async function keptSlices(store: MailStore, folder: string): Promise<readonly KeptSlice[]> {
  const kept: KeptSlice[] = []
  for (let from = 0; from < MOST; from += PAGE) {
    const { lines, total } = await store.list({ folder, from, count: PAGE })
    for (const line of lines) {
      const slice = readSliceId(line.messageId)
      if (slice) kept.push({ slice, line })
    }
    if (from + PAGE >= total) break
  }
  return kept
}

/** Those of one file, in order, one of each; `null` while some are missing. */
export function wholeFile(kept: readonly KeptSlice[], upload: string): readonly KeptSlice[] | null {
  const own = kept.filter(({ slice }) => slice.upload === upload)
  const slices = own[0]?.slice.slices ?? 0
  const inOrder = Array.from({ length: slices }, (_, number) => own.find(({ slice }) => slice.number === number && slice.slices === slices))
  return slices > 0 && inOrder.every((one) => one !== undefined) ? inOrder : null
}
