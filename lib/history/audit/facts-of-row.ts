import { Problem } from '../../errors/problem.ts'
import type { Oid } from '../../forge/commit.ts'
import { factsIn } from '../../workflow/facts-of.ts'
import type { Published } from '../../workflow/published.ts'
import type { AuditFacts, AuditRow } from '../../model/audit/audit-row.ts'
import { pastOf } from '../verify/line/past-of.ts'
import type { PastPublication } from '../verify/past-publication.ts'
import type { AuditSource } from './audit-source.ts'
import { publicationAt } from './publication-at.ts'
import type { RegimeBook } from './regime-book.ts'
import { AUDIT_WORDS as say } from './words.ts'

/** Lines of one publication that are told; a package of a thousand pages is told by its paths. */
const MOST = 200

/** What a publication changed, in sentences by field, as its model and the pages of that moment say it. */
export async function factsOfRow(source: AuditSource, regimes: RegimeBook, row: AuditRow): Promise<readonly AuditFacts[]> {
  const kept = await source.kept()
  const { place, step } = await publicationAt(kept, { oid: row.commit, order: row.order, at: row.at }, source.signers)
  const regime = place && step.before ? await regimes.at(kept, step.before.oid) : null
  const past = regime && place ? await pastOf(step, { archive: kept, place, published: regime.published, reading: source.reading }) : null
  if (!past) return [{ about: say.outside, lines: bounded(row.paths) }]
  try {
    return await told(source, past, row)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return [{ about: say.unclear, lines: bounded(row.paths) }]
  }
}

async function told(source: AuditSource, { before, differences, proposal, published, work }: PastPublication, row: AuditRow): Promise<readonly AuditFacts[]> {
  const { entries, media } = await factsIn(work, { ...published, ...(await pagesFor(source, before, row)) }, proposal, differences)
  const settings = row.paths.filter((path) => /^content\/[^/]+$/.test(path))
  return [
    ...entries.map(({ facts, title, what }) => ({ about: say.page(title), lines: bounded([...(what === 'change' ? [] : [say.what[what]]), ...facts.map(({ sentence }) => sentence)]) })),
    ...(media.length > 0 ? [{ about: say.files, lines: bounded(media.map(({ sentence }) => sentence)) }] : []),
    ...(row.effects.length > 0 ? [{ about: say.rights, lines: bounded(row.effects.map(({ does, who }) => say.effect(who, does))) }] : []),
    ...(settings.length > 0 ? [{ about: say.settings, lines: settings }] : []),
  ].slice(0, MOST)
}

/** Other pages have the titles of now, as people have their names; a file that was replaced has the size it had then. */
async function pagesFor({ names, reading }: AuditSource, before: Oid, { offices }: AuditRow): Promise<Pick<Published, 'files' | 'index'>> {
  const { published } = await names()
  const media = await Promise.all(offices.map((office) => reading.list(before, `content/${office}/media`)))
  return { files: [...published.files, ...media.flat()], index: published.index }
}

function bounded(lines: readonly string[]): readonly string[] {
  return lines.length <= MOST ? lines : [...lines.slice(0, MOST), say.more(lines.length - MOST)]
}
