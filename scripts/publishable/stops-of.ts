import type { Person } from '../../lib/access/person.ts'
import { Problem } from '../../lib/errors/problem.ts'
import { isOpen } from '../../lib/forge/transitions.ts'
import { CLOCK } from '../../lib/workflow/clock/clock-person.ts'
import { bundleOf } from '../../lib/workflow/decide/bundle-of.ts'
import { refuseUnlessPublishable, verdictOn } from '../../lib/workflow/decide/refuse-unless-publishable.ts'
import { refuseUnlessSound } from '../../lib/workflow/decide/refuse-unless-sound.ts'
import { refuseUnlessTogether } from '../../lib/workflow/decide/refuse-unless-together.ts'
import { InvalidEntryProblem } from '../../lib/workflow/problems/invalid-entry-problem.ts'
import { NotPublishableProblem } from '../../lib/workflow/problems/not-publishable-problem.ts'
import type { Published } from '../../lib/workflow/published.ts'
import type { Workplace } from '../../lib/workflow/workplace.ts'
import { type ChangedFile, isPlain } from './changed-files.ts'
import type { LookedAt } from './looked-at.ts'
import type { Stop } from './stop.ts'
import { PUBLISHABLE_WORDS as say } from './words.ts'

/** Reads only what everybody may: no sentence told to this person names a page of a closed area. */
export const ANYBODY: Person = { ...CLOCK, member: '', office: '', role: '', groups: [] }

/** Why a proposal may not be published, by the rules in force and by what would be in force afterwards; first what stops it first. */
export async function stopsOf(work: Workplace, published: Published, { proposal, isRecorded }: LookedAt, changed: readonly ChangedFile[]): Promise<readonly Stop[]> {
  const links = changed.filter((file) => !isPlain(file)).map(({ path }) => ({ ...say.notPlain(path), path }))
  const hidden = isRecorded ? changed.filter(({ path }) => !proposal.paths.includes(path)).map(({ path }) => ({ ...say.hidden(path), path })) : []
  const rules = isRecorded ? await byRules(work, published, proposal) : await byHand(work, published, proposal)
  const sound = await stopIn(async () => refuseUnlessSound(work, published, ANYBODY, isOpen(proposal) ? await bundleOf(work, proposal) : []))
  return [...new Map([...links, ...hidden, ...rules, ...sound].map((stop) => [`${stop.sentence} ${stop.path ?? ''}`, stop])).values()]
}

async function byRules(work: Workplace, published: Published, proposal: LookedAt['proposal']): Promise<readonly Stop[]> {
  if (!isOpen(proposal)) return []
  const state = proposal.status === 'draft' ? [say.draft] : []
  const own = await stopIn(() => refuseUnlessPublishable(work, published, proposal))
  if (state.length + own.length > 0) return [...state, ...own]
  const bundle = await bundleOf(work, proposal)
  // Alone it is looked at for soundness in any case: only what the others of a package keep back is asked here.
  return bundle.length < 2 ? [] : stopIn(() => refuseUnlessTogether(work, published, ANYBODY, proposal, bundle))
}

async function byHand(work: Workplace, published: Published, proposal: LookedAt['proposal']): Promise<readonly Stop[]> {
  const verdict = await verdictOn(work, published, proposal)
  const author = !verdict.publishable && verdict.why === 'author-may-not-write' ? stopsFrom(new NotPublishableProblem(verdict.why, verdict.path)) : []
  return [say.byHand, ...author]
}

async function stopIn(check: () => Promise<void>): Promise<readonly Stop[]> {
  try {
    await check()
    return []
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return stopsFrom(error)
  }
}

function stopsFrom(problem: Problem): readonly Stop[] {
  if (problem instanceof InvalidEntryProblem) return problem.issues.map(({ path, field, sentence }) => ({ sentence, remedy: say.invalidRemedy, path, field }))
  return [{ sentence: problem.message, remedy: problem.remedy }]
}
