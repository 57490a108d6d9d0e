import type { EmbeddedForge } from '../../lib/forge/embedded/open-embedded-forge.ts'
import { WITHOUT_APPROVAL } from '../../lib/workflow/hand-work/without-approval.ts'
import { PORTAL } from '../server/portal-person.ts'
import { AlreadyPublishingProblem } from './problems/already-publishing-problem.ts'
import { readInForce } from './read-in-force.ts'

/** A site that is put online without anybody having approved it. */
interface AtOnce {
  readonly message: string
  readonly now: number
  /** Why nobody approves it; `null` says nothing, which is enough only while nothing was ever published. */
  readonly reason: string | null
  /** What is to be written, from the content in force. */
  readonly make: (files: ReadonlyMap<string, Uint8Array>) => ReadonlyMap<string, Uint8Array>
}

/**
 * Puts a new site into the repository of a portal, which may be running: one commit on the published line that nobody approved,
 * in the portal's name, with the reason in it.
 *
 * @throws {AlreadyPublishingProblem} where people publish already and no reason is given
 */
export async function publishAtOnce(forge: Pick<EmbeddedForge, 'head' | 'list' | 'blob' | 'proposals' | 'seed'>, { make, message, now, reason }: AtOnce): Promise<ReadonlyMap<string, Uint8Array>> {
  if (reason === null && (await forge.proposals()).some(({ status }) => status === 'published')) throw new AlreadyPublishingProblem()
  const made = make((await readInForce(forge)).files)
  await forge.seed([{ author: PORTAL, at: now, message, trailers: reason === null ? [] : [[WITHOUT_APPROVAL, reason]], changes: [...made].map(([path, content]) => ({ path, content })) }])
  return made
}
