import { FORGOTTEN } from '../../../../lib/forge/forgotten/register.ts'
import { RECORDS } from '../../../../lib/forge/git/proposals/record-book.ts'
import { MAIN } from '../../../../lib/forge/git/repository.ts'
import type { FindingName } from '../../../../lib/history/verify/finding.ts'
import { signedHead } from '../../../../lib/history/verify/log/log-head.ts'
import { lineOf } from '../../../../lib/history/verify/published-line.ts'
import { BY_PORTAL, type Forger, STRANGE_KEY } from '../forger.ts'
import type { Base } from './forgery.ts'

interface SinceForgery {
  readonly title: string
  readonly name: FindingName
  /** Changes the repository, or gives another head than the one that was kept. */
  readonly make: (forger: Forger, base: Base, head: string) => Promise<unknown>
}

/** The published line made again from its beginning, signed with the portal's key, without its last publications. */
async function lineAgain(forger: Forger, keep: number): Promise<void> {
  let head: string | undefined
  for (const oid of (await lineOf(forger, await forger.ref(MAIN))).slice(0, keep)) {
    const commit = await forger.commit(oid)
    head = await forger.write({ ...commit, message: `${commit.message.trimEnd()}\n`, committer: { ...commit.committer, at: commit.committer.at + 1000 }, parents: head === undefined ? [] : [head, ...commit.parents.slice(1)] }, BY_PORTAL)
  }
  await forger.point(MAIN, head ?? '')
}

/** What only somebody sees who has kept a head: whoever holds key and server can make all the rest agree. */
export const SINCE_A_HEAD: readonly SinceForgery[] = [
  {
    title: 'published line and records both moved back to an earlier day',
    name: 'history-rewritten',
    make: async (forger) => {
      const { message, parents } = await forger.commit(await forger.ref(MAIN))
      await forger.point(MAIN, parents[0] ?? '')
      await forger.point(RECORDS, /^Records: (.*)$/m.exec(message)?.[1] ?? '')
    },
  },
  { title: 'the whole published line signed again, with other moments', name: 'history-rewritten', make: (forger) => lineAgain(forger, Number.POSITIVE_INFINITY) },
  { title: 'a shorter line signed again', name: 'history-rewritten', make: (forger) => lineAgain(forger, 3) },
  { title: 'a kept head that counts one publication less', name: 'head-not-signed', make: async (_forger, _base, head) => head.replace(/^pubblicazioni: (\d+)$/m, (_, size: string) => `pubblicazioni: ${String(Number(size) - 1)}`) },
  { title: 'a kept head with another root', name: 'history-rewritten', make: async (_forger, _base, head) => head.replace(/^radice: .*$/m, `radice: ${'a'.repeat(64)}`) },
  {
    title: 'a kept head signed with another key',
    name: 'head-not-signed',
    make: async (_forger, base) => signedHead({ size: 1, root: Buffer.alloc(32), commit: base.head, records: base.records, forgotten: null, day: '2026-11-28' }, STRANGE_KEY),
  },
  { title: 'records moved back since', name: 'records-rewritten', make: async (forger) => forger.point(RECORDS, (await forger.commit(await forger.ref(RECORDS))).parents[0] ?? '') },
  { title: 'the register of what was forgotten taken away since', name: 'register-entry-removed', make: (forger) => forger.point(FORGOTTEN, null) },
]
