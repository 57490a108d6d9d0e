import type { Kept } from '../../forge/git/kept.ts'
import { officeTitles } from '../../workflow/office-titles.ts'
import type { Workplace } from '../../workflow/workplace.ts'
import type { AllowedSigner } from '../signature/allowed-signers.ts'
import type { AuditSource } from './audit-source.ts'

/** The register's source that is a portal which runs: pages as people see them, names as the rubrica has them now. */
export function forgeSource(work: Workplace, kept: () => Promise<Kept>, signers: readonly AllowedSigner[] | null): AuditSource {
  const { forge, now, published } = work
  return {
    kept,
    reading: forge,
    proposals: () => forge.proposals(),
    signers,
    names: async () => ({ published: await published(), titleOf: await officeTitles(work) }),
    now,
  }
}
