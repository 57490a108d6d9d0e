import type { Published } from '../workflow/published.ts'
import type { Job, JobResult } from '../workflow/clock/job.ts'
import { romeDay } from '../site/rome-day.ts'
import type { CitizenRequest } from './citizen-request.ts'
import { keptDays } from './kept-days.ts'
import type { OwedLetters } from './mail/owed-letters.ts'
import type { RequestStore } from './request-store.ts'
import type { Claim, SlotBook } from './slot-book.ts'
import { REQUEST_WORDS as say } from './words.ts'

interface Needs {
  readonly requests: RequestStore
  readonly slots: SlotBook
  readonly owed: OwedLetters
  readonly published: () => Promise<Published>
}

const DAY = 86_400_000

/**
 * Forgets what need not be kept (GDPR art. 5.1.e): requests so many days after they were closed, with their images; times
 * that have gone by; claims whose request never came to be.
 */
export function forgetJob(needs: Needs): Job {
  return { name: say.forgetJob, run: async (now) => ({ done: (await forgetRequests(needs, now)) + (await freeSlots(needs, now)), failed: 0 }) satisfies JobResult }
}

async function forgetRequests({ requests, owed, published }: Needs, now: number): Promise<number> {
  const { site } = await published()
  const over = (await requests.all()).filter((request) => {
    const of = site(request.site)
    const closed = request.events.findLast(({ what }) => what === 'closed')
    return request.state === 'closed' && closed && now - closed.at > (of ? keptDays(of) : 0) * DAY
  })
  for (const { id } of over) {
    await requests.forget(id)
    await owed.forget(id)
  }
  return over.length
}

// A claim is a moment older than its request, or than the step that names its time: what nothing names a day later is nobody's.
async function freeSlots({ requests, slots }: Needs, now: number): Promise<number> {
  const held = new Map((await requests.all()).map((request) => [request.id, request]))
  const today = romeDay(now)
  let freed = 0
  for (const claim of await slots.all()) {
    if (claim.slot.day >= today && (holds(held.get(claim.id), claim) || now - (await slots.claimedAt(claim)) < DAY)) continue
    await slots.drop(claim)
    freed++
  }
  return freed
}

function holds(request: CitizenRequest | undefined, { slot: { day, time } }: Claim): boolean {
  const slot = request?.appointment?.slot
  return slot?.day === day && slot.time === time
}
