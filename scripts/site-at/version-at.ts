import type { Oid } from '../../lib/forge/commit.ts'
import { MAIN } from '../../lib/forge/git/repository.ts'
import { romeDay } from '../../lib/site/rome-day.ts'
import { dayInWords } from '../../templates/text/days.ts'
import { git } from '../build/git.ts'
import { commitIfAny, expectWhole } from '../publishable/clone.ts'
import type { AskedMoment } from './asked-moment.ts'
import { CannotShowProblem } from './cannot-show-problem.ts'
import { SITE_AT_WORDS } from './words.ts'

const say = SITE_AT_WORDS.problems

/** What was in force at a moment, and since when, in milliseconds since the epoch. */
export interface Version {
  readonly commit: Oid
  readonly since: number
}

/**
 * The last publication up to a moment, along the published line.
 *
 * @param repository a clone, bare or not; nothing is written in it
 * @throws {CannotShowProblem | PartOfHistoryProblem}
 */
export async function versionAt(repository: string, { at, day }: Pick<AskedMoment, 'at' | 'day'>): Promise<Version> {
  const tip = (await commitIfAny(repository, MAIN)) ?? (await commitIfAny(repository, 'refs/remotes/origin/main'))
  if (tip === null) throw new CannotShowProblem(say.repository(repository), say.repositoryRemedy)
  await expectWhole(repository)
  const line = await publicationsOf(repository, tip)
  // Newest first: where a clock was turned back, what was published last counts.
  const found = line.find(({ since }) => since <= at)
  if (found) return found
  const first = Math.min(...line.map(({ since }) => since))
  throw new CannotShowProblem(say.before(day, dayInWords(romeDay(first))), say.beforeRemedy(romeDay(first)))
}

async function publicationsOf(repository: string, tip: Oid): Promise<readonly Version[]> {
  const lines = (await git(repository, ['rev-list', '--first-parent', '--timestamp', tip]))?.toString('utf8') ?? ''
  return lines.split('\n').filter(Boolean).map((line) => {
    const [seconds = '', commit = ''] = line.split(' ')
    return { commit, since: Number(seconds) * 1000 }
  })
}
