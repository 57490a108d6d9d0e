import type { ImapFlowError } from 'imapflow'
import { MailFolderNameProblem } from '../../problems/mail-folder-name-problem.ts'
import { isForNow } from '../wire/is-for-now.ts'

const OTHERWISE = new Set(['NONEXISTENT', 'OVERQUOTA', 'TRYCREATE'])

/** A server that will not have a folder says no, and seldom why: it is the name, where nothing else was said. */
export function nameRefusal(error: unknown): never {
  const { responseStatus, serverResponseCode } = error as ImapFlowError
  if ((responseStatus === 'NO' || responseStatus === 'BAD') && !isForNow(error) && !OTHERWISE.has(serverResponseCode || '')) throw new MailFolderNameProblem()
  throw error
}
