import type { Person } from '../../commit.ts'
import type { ForgetRequest } from '../../forge.ts'
import { appendTrailers } from '../../trailers.ts'
import type { ObjectBatch } from '../objects/object-batch.ts'
import { EMPTY_TREE } from '../objects/tree-object.ts'
import { untilWritten } from '../proposals/change-proposal.ts'
import { publishedHead, type Repository } from '../repository.ts'
import { applyChanges } from '../trees/apply-changes.ts'
import { encodeEntry, entryPath, type ForgottenEntry } from '../../forgotten/forgotten-entry.ts'
import { readRegister } from './read-register.ts'
import { FORGOTTEN } from '../../forgotten/register.ts'

/**
 * Adds an entry to the register: signed by the portal, and never changed or taken out again. What was forgotten for good is
 * not written down again; `null`, and nothing written, when nothing is left.
 * The portal is its author as well: an entry names a person by id alone.
 */
export function forget(repository: Repository, request: ForgetRequest): Promise<ForgottenEntry | null> {
  const { committer, refs, transactions } = repository
  return untilWritten(repository, async (batch) => {
    const from = await refs.read(FORGOTTEN)
    const register = await readRegister(batch, from)
    const items = request.items.filter(({ blob }) => register.blobs.get(blob)?.entry.cause !== 'request')
    if (items.length === 0) return { entry: null }
    const entry: ForgottenEntry = { number: register.entries.length + 1, ...request, head: await publishedHead(repository), items }
    const to = await addEntry(batch, from, entry, committer)
    await batch.flush()
    return (await transactions.commit({ decisive: [{ ref: FORGOTTEN, from, to }], following: [] })) ? { entry } : null
  }).then(({ entry }) => entry)
}

async function addEntry(batch: ObjectBatch, from: string | null, entry: ForgottenEntry, committer: Person): Promise<string> {
  const before = from ? (await batch.commit(from)).tree : EMPTY_TREE
  const { tree } = await applyChanges(batch, before, [{ path: entryPath(entry.number), content: encodeEntry(entry) }])
  const by = { ...committer, at: entry.at }
  return batch.addCommit({ tree, parents: from ? [from] : [], author: by, committer: by, message: appendTrailers(`forgotten ${String(entry.number)}: ${entry.cause}`, []) })
}
