import type { Oid } from '../../lib/forge/commit.ts'
import type { Forge } from '../../lib/forge/forge.ts'
import type { Proposal } from '../../lib/forge/proposal.ts'
import type { Published } from '../../lib/workflow/published.ts'
import type { ChangedFile } from './changed-files.ts'
import { subjectOf, writerOf } from './clone.ts'

/** A proposal as it is checked, and whether the records of the portal know this very text. */
export interface LookedAt {
  readonly proposal: Proposal
  readonly isRecorded: boolean
}

interface Asked {
  readonly folder: string
  readonly commit: Oid
  /** Where it left what is in force. */
  readonly start: Oid
  readonly changed: readonly ChangedFile[]
}

/**
 * The proposal whose text is this commit; where the records know none, one made of the commit alone: nobody has approved it,
 * whatever its message or its own files say.
 */
export async function lookedAt(forge: Forge, published: Published, asked: Asked): Promise<LookedAt> {
  const recorded = (await forge.proposals()).find(({ tip }) => tip === asked.commit)
  if (recorded) return { proposal: recorded, isRecorded: true }
  return { proposal: await byHand(forge, published, asked), isRecorded: false }
}

async function byHand(forge: Forge, { people }: Published, { folder, commit, start, changed }: Asked): Promise<Proposal> {
  const { name, email } = await writerOf(folder, commit)
  const known = [...people.values()].find((person) => person.email.toLowerCase() === email.toLowerCase())
  const changes = await Promise.all(changed.map(async ({ path, oid }) => ({ path, content: oid === null ? null : await forge.blob(oid) })))
  const title = await subjectOf(folder, commit)
  return forge.propose({ branch: `cms/controllo/${commit}`, title, kind: 'change', author: { id: known?.id ?? email, name, email }, message: title, base: start, changes })
}
