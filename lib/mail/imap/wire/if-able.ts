import type { ImapFlowError } from 'imapflow'

/** What a command gives; `null` where the server says that it could not (RFC 5530 §3): Dovecot does over a message it cannot read. */
export async function ifAble<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if ((error as ImapFlowError).serverResponseCode === 'SERVERBUG') return null
    throw error
  }
}
