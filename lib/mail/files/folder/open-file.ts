import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { MessageRef } from '../../mailbox/messages.ts'
import { MailMessageGoneProblem } from '../../problems/mail-message-gone-problem.ts'
import type { Box } from '../box/box.ts'
import { type FolderState, folderState, type KeptMessage } from './folder-state.ts'
import { keptMessage } from './kept-message.ts'
import { pathOf } from './message-file.ts'

/** A message with its file open: whatever becomes of its name meanwhile, it can be read. Who asks closes it. */
export interface OpenFile {
  readonly state: FolderState
  readonly message: KeptMessage
  readonly handle: FileHandle
}

/** @throws {MailMessageGoneProblem} */
export function openFile(box: Box, { folder, validity, uid }: MessageRef): Promise<OpenFile> {
  return box.alone(async () => {
    const state = await folderState(box, folder, validity)
    const message = keptMessage(state, uid)
    const handle = await open(join(state.dir, pathOf(message.file)), 'r').catch(() => {
      throw new MailMessageGoneProblem()
    })
    return { state, message, handle }
  })
}
