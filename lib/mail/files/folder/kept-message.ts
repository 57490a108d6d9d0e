import { MailMessageGoneProblem } from '../../problems/mail-message-gone-problem.ts'
import type { FolderState, KeptMessage } from './folder-state.ts'

/** @throws {MailMessageGoneProblem} */
export function keptMessage({ messages }: FolderState, uid: number): KeptMessage {
  const message = messages.get(uid)
  if (!message) throw new MailMessageGoneProblem()
  return message
}
