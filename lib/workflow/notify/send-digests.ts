import type { Person } from '../../access/person.ts'
import type { Published } from '../published.ts'
import { digestLetter } from './digest-letter.ts'
import { isBefore, morningOf } from './morning.ts'
import { type Outcome, post } from './post.ts'
import type { Run } from './run.ts'
import type { Told } from './told.ts'
import { markOf } from './waiting-notices.ts'

/** The digests whose morning it is, one for each person who is told something. */
export async function sendDigests(run: Run, told: readonly Told[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const id of new Set(told.map(({ person }) => person.id))) {
    const outcome = await sendDigest(run, told.filter(({ person }) => person.id === id))
    if (outcome) outcomes.push(outcome)
    if (outcome === 'stop') break
  }
  return outcomes
}

/** `null` where it is not time yet, or not wanted. */
async function sendDigest({ office, book, published, now }: Run, told: readonly Told[]): Promise<Outcome | null> {
  const person = told[0]?.person
  const morning = person ? morningOf(now, patronDayOf(published, person)) : null
  if (!person || morning === null || (await book.lastMorning(person.id)) === morning) return null
  const [first, ...others] = told.filter(({ notice }) => isBefore(morning, notice.at))
  if (!first) return null
  const marks = [first, ...others].map(({ notice }) => markOf(notice))
  if (!(await book.wantsDigest(person.id))) {
    await book.mark(marks)
    return null
  }
  // The day first: after a crash between the two, what it told is told again tomorrow rather than twice today.
  const remember = async () => {
    await book.noteMorning(person.id, morning)
    await book.mark(marks)
  }
  return post(office, book, digestLetter([first, ...others], office.render, office.origin(), morning, now), remember, now)
}

function patronDayOf({ sites }: Published, { member }: Person): string | undefined {
  return sites.flatMap((site) => (site.tipo === 'public' && site.ente === member ? [site.patrono] : []))[0]
}
