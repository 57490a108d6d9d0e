import type { Forge } from '../../forge/forge.ts'
import { FORGOTTEN } from '../../forge/forgotten/register.ts'
import { tombstoneOf } from '../../forge/forgotten/tombstone.ts'
import type { Kept } from '../../forge/git/kept.ts'
import { readRegister } from '../../forge/git/forgotten/read-register.ts'
import { RecordBook, RECORDS } from '../../forge/git/proposals/record-book.ts'
import { MAIN } from '../../forge/git/repository.ts'
import { officeTitles } from '../../workflow/office-titles.ts'
import { publishedAt } from '../../workflow/published.ts'
import type { AllowedSigner } from '../signature/allowed-signers.ts'
import { pastForge, type PastReading, pastReading } from '../verify/past-forge.ts'
import type { AuditNames, AuditSource } from './audit-source.ts'

/**
 * The register's source that is a clone, which does not change while it is read. What the register of forgotten things names is
 * not shown, though the clone may still hold it.
 */
export async function cloneSource(kept: Kept, signers: readonly AllowedSigner[] | null, now: () => number): Promise<AuditSource> {
  const reading = await withoutForgotten(kept)
  const book = new RecordBook(kept.objects)
  let names: Promise<AuditNames> | undefined
  return {
    kept: async () => kept,
    reading,
    proposals: async () => [...(await book.at(kept.refs.get(RECORDS) ?? null)).records.values()].map(({ proposal }) => proposal),
    signers,
    names: () => (names ??= namesIn(kept, reading, now)),
    now,
  }
}

async function withoutForgotten(kept: Kept): Promise<PastReading> {
  const reading = pastReading(kept)
  const register = await readRegister(kept.objects, kept.refs.get(FORGOTTEN) ?? null)
  const blob: Forge['blob'] = async (oid) => {
    const mention = register.blobs.get(oid)
    return mention ? tombstoneOf(mention.entry) : reading.blob(oid)
  }
  return { ...reading, blob, forgotten: async () => register }
}

async function namesIn({ refs }: Kept, reading: PastReading, now: () => number): Promise<AuditNames> {
  const head = refs.get(MAIN) ?? ''
  const forge = pastForge(reading, { before: head, after: head, tip: head, differences: [] })
  const published = await publishedAt(forge, head)
  return { published, titleOf: await officeTitles({ forge, published: async () => published, now }) }
}
