import { imapMailboxes } from '../../../../lib/mail/imap/imap-mailboxes.ts'
import { openDovecot } from '../../../servers/dovecot.ts'
import { mailStoreContract } from '../mailbox/contract.ts'
import { imapSettings } from './imap-settings.ts'

const ELENA = 'elena@prato.example'

// No SORT, THREAD, MOVE, LIST-STATUS, SPECIAL-USE, NAMESPACE or literal without asking: what RFC 3501 has, and UIDPLUS.
mailStoreContract('a mailbox at a server that can do little', async () => {
  const dovecot = await openDovecot({ [ELENA]: 'una-di-prova' }, true, { further: 'imap_capability = IMAP4rev1 UIDPLUS IDLE\n' })
  const mailboxes = imapMailboxes(imapSettings(dovecot, { maxConnections: 20 }))
  return {
    openStore: async () => (await mailboxes.lease({ email: ELENA, secret: { kind: 'password', password: 'una-di-prova' } })).store,
    end: async () => {
      await mailboxes.close()
      await dovecot.end()
    },
  }
})
