import { effectsInWords } from '../../workflow/effects-in-words.ts'
import { rightsReview } from '../../workflow/rights-review.ts'
import { withProposedSites } from '../../workflow/sites-after.ts'
import type { AuditEffect } from '../../model/audit/audit-row.ts'
import type { PastPublication } from '../verify/past-publication.ts'
import type { AuditNames } from './audit-source.ts'

/** What a publication changed of anybody's rights, in words; `null` when it changed none. */
export async function rightsEffects({ titleOf }: AuditNames, { differences, proposal, published, work }: PastPublication): Promise<readonly AuditEffect[] | null> {
  const review = await rightsReview(work, published, proposal)
  if (!review) return null
  return review.loads ? effectsInWords(await withProposedSites(work.forge, published, differences), review, titleOf) : []
}
