import { type ChangedIssues, changedIssues } from '../../checks/changed-issues.ts'
import { type Reading, readAndCheck } from '../../checks/reading.ts'
import { loadSpeller } from '../../checks/spelling/hunspell/load-speller.ts'
import type { Difference } from '../../forge/forge.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { isOpen } from '../../forge/transitions.ts'
import { readEntryPath } from '../../model/entry-path.ts'
import { isGonePath } from '../../model/gone/gone-path.ts'
import { romeDay } from '../../site/rome-day.ts'
import { checkDirectoryEntry } from '../check-directory-entry.ts'
import { bundleOf } from '../decide/bundle-of.ts'
import type { Published } from '../published.ts'
import type { Workplace } from '../workplace.ts'
import { changesTogether, textsTogether } from './changes-together.ts'
import { knowledgeOf } from './knowledge-of.ts'

/** The checks of one entry that a proposal writes. */
export interface EntryChecks extends ChangedIssues {
  readonly path: string
  readonly title: string
  readonly score: { readonly before: number | null; readonly after: number | null }
}

const found = new WeakMap<Published, Map<string, Promise<readonly EntryChecks[]>>>()

/**
 * What the checkers say of an open proposal, against what is in force; `[]` for a closed one. It is looked at as it will be
 * online: with the rest of its package. Found out once for each text, of it and of its package, day and state of what is in force.
 */
export async function proposalChecks(work: Workplace, published: Published, proposal: Proposal): Promise<readonly EntryChecks[]> {
  if (!isOpen(proposal)) return []
  const bundle = await bundleOf(work, proposal)
  const known = found.get(published) ?? new Map<string, Promise<readonly EntryChecks[]>>()
  found.set(published, known)
  const key = `${proposal.number} ${textsTogether(bundle)} ${romeDay(work.now())}`
  const checks = known.get(key) ?? check(work, published, proposal, bundle)
  known.set(key, checks)
  checks.catch(() => known.delete(key))
  return checks
}

async function check(work: Workplace, published: Published, proposal: Proposal, bundle: readonly Proposal[]): Promise<readonly EntryChecks[]> {
  const [{ own, all }, speller] = await Promise.all([changesTogether(work, proposal, bundle), loadSpeller()])
  const written = own.filter(({ path, after }) => after !== null && readEntryPath(path) && !isGonePath(path))
  const before = from(proposal, own)
  return (await Promise.all(written.map((difference) => checkOne(work, published, all, { ...difference, before: before(difference) }, speller)))).flat()
}

// A page that moves is still the page it was: what was wrong with it is not new.
function from({ kind }: Proposal, differences: readonly Difference[]): (difference: Difference) => Difference['before'] {
  const left = kind === 'move' ? differences.filter(({ path, after }) => after === null && readEntryPath(path)) : []
  return ({ before }) => before ?? (left.length === 1 ? (left[0]?.before ?? null) : null)
}

async function checkOne(work: Workplace, published: Published, differences: readonly Difference[], { path, before, after }: Difference, speller: Awaited<ReturnType<typeof loadSpeller>>): Promise<readonly EntryChecks[]> {
  const site = published.site(readEntryPath(path)?.site ?? '')
  if (!site || after === null) return []
  const read = async (oid: string | null, changes: readonly Difference[]): Promise<Reading> => {
    if (oid === null) return NOTHING
    const knowledge = await knowledgeOf(work, published, site, changes, speller)
    return readAndCheck(path, await work.forge.blob(oid), knowledge, (entry) => checkDirectoryEntry(entry, published))
  }
  const [was, is] = [await read(before, []), await read(after, differences)]
  return [{ path, title: String((is.entry ?? was.entry)?.values.titolo ?? path), ...changedIssues(was.issues, is.issues), score: { before: was.score, after: is.score } }]
}

const NOTHING: Reading = { entry: null, issues: [], score: null }
