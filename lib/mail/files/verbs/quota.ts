import type { MailQuota } from '../../mailbox/mail-store.ts'
import { MailboxFullProblem } from '../../problems/mailbox-full-problem.ts'
import type { Box } from '../box/box.ts'
import { folderPaths } from '../folder/folder-paths.ts'
import { folderState } from '../folder/folder-state.ts'

export function quota(box: Box): Promise<MailQuota> {
  return box.alone(async () => ({ used: await used(box), limit: box.limit }))
}

/**
 * Makes sure that so much more fits in. Only within `box.alone`.
 *
 * @throws {MailboxFullProblem}
 */
export async function keepRoom(box: Box, size: number): Promise<void> {
  if ((await used(box)) + size > box.limit) throw new MailboxFullProblem()
}

async function used(box: Box): Promise<number> {
  let sum = 0
  for (const path of await folderPaths(box.maildir)) for (const { entry } of (await folderState(box, path)).messages.values()) sum += entry.size
  return sum
}
