import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBox } from '../../../../lib/mail/files/box/open-box.ts'
import { fileStore } from '../../../../lib/mail/files/file-store.ts'
import { mailStoreContract } from '../mailbox/contract.ts'

mailStoreContract('a mailbox in folders of this machine', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'casella-'))
  return {
    openStore: async () => fileStore(await openBox(join(dir, 'Maildir'), 1024 ** 3, Date.now)),
    end: () => rm(dir, { recursive: true, force: true }),
  }
})
