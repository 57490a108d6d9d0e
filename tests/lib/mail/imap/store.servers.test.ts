import { imapMailboxes } from '../../../../lib/mail/imap/imap-mailboxes.ts'
import { openDovecot } from '../../../servers/dovecot.ts'
import { mailStoreContract } from '../mailbox/contract.ts'
import { imapSettings } from './imap-settings.ts'

const ELENA = 'elena@prato.example'

mailStoreContract('a mailbox at a real IMAP server', async () => {
  const dovecot = await openDovecot({ [ELENA]: 'una-di-prova' })
  // Each store is a window of its own, on a connection of its own.
  const mailboxes = imapMailboxes(imapSettings(dovecot, { maxConnections: 20 }))
  return {
    openStore: async () => (await mailboxes.lease({ email: ELENA, secret: { kind: 'password', password: 'una-di-prova' } })).store,
    end: async () => {
      await mailboxes.close()
      await dovecot.end()
    },
  }
})
