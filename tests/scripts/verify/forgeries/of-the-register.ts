import { FORGOTTEN } from '../../../../lib/forge/forgotten/register.ts'
import { entryPath } from '../../../../lib/forge/forgotten/forgotten-entry.ts'
import { BY_PORTAL, BY_STRANGER, type Forger } from '../forger.ts'
import { approvedBy, proposed, published } from '../forged-publication.ts'
import type { Forgery } from './forgery.ts'

async function withoutEntry(forger: Forger, number: number): Promise<void> {
  const head = await forger.ref(FORGOTTEN)
  const { author, committer } = await forger.commit(head)
  await forger.point(FORGOTTEN, await forger.write({ tree: await forger.tree(head, [{ path: entryPath(number), content: null }]), parents: [head], author, committer, message: 'x\n' }, BY_PORTAL))
}

/** What is done to the register of what was forgotten. */
export const OF_THE_REGISTER: readonly Forgery[] = [
  { title: 'an entry of the register of what was forgotten taken out', name: 'register-entry-removed', make: (forger) => withoutEntry(forger, 1) },
  {
    title: 'the register moved back to before its last entry, which a publication knows',
    name: 'register-entry-removed',
    make: async (forger, { now, office: { elena, vigile } }) => {
      await forger.portal(now, async (forge, work) => void (await published(work, elena, await approvedBy(forge, elena, await proposed(forge, vigile), now))))
      await forger.point(FORGOTTEN, (await forger.commit(await forger.ref(FORGOTTEN))).parents[0] ?? '')
    },
  },
  {
    title: 'an entry signed with a key of one’s own',
    name: 'signed-by-another-key',
    make: async (forger) => forger.point(FORGOTTEN, await forger.write(await forger.commit(await forger.ref(FORGOTTEN)), BY_STRANGER)),
  },
]
