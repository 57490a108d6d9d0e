import type { Job, JobResult } from '../clock/job.ts'
import { ledger } from './ledger.ts'
import type { MailOffice } from './mail-office.ts'
import { URGENT } from './notice.ts'
import { type Outcome, SERVER } from './post.ts'
import type { Run } from './run.ts'
import { sendDigests } from './send-digests.ts'
import { sendNow } from './send-now.ts'
import type { Told } from './told.ts'
import { waitingNotices } from './waiting-notices.ts'
import { NOTIFY_WORDS as say } from './words.ts'

const NOTHING: JobResult = { done: 0, failed: 0 }

/**
 * Mails what the events of the proposals tell and nobody was told yet: urgent things at once, the rest in the morning's
 * digest. May be run at any time, and by two processes at once.
 *
 * A letter is marked after it left: a crash in between sends that one letter again, with the same number, and none is lost.
 */
export function mailJob(office: MailOffice): Job {
  const book = ledger(office.store)
  // Proposals of which, at so many events, nothing was left to tell.
  const settled = new Map<number, number>()
  const whole = async (now: number) => {
    if (await book.isWaiting(SERVER, now)) return NOTHING
    return runOnce({ office, book, published: await office.work.published(), now }, settled)
  }
  return { name: say.job, run: async (now) => (await office.inTurn(() => whole(now))) ?? NOTHING }
}

async function runOnce(run: Run, settled: Map<number, number>): Promise<JobResult> {
  const { office, book, published, now } = run
  const since = await book.since(now)
  const outcomes: Outcome[] = []
  const forMorning: Told[] = []
  for (const proposal of [...(await office.work.forge.proposals())].reverse()) {
    if (settled.get(proposal.number) === proposal.events.length) continue
    const told = await waitingNotices(office.work, published, book, proposal, since)
    const calm = told.filter(({ notice }) => !URGENT.has(notice.kind))
    const sent = await sendNow(run, proposal, told.filter(({ notice }) => URGENT.has(notice.kind)))
    outcomes.push(...sent)
    forMorning.push(...calm)
    if (sent.includes('stop')) return tally(outcomes)
    if (calm.length === 0 && !sent.includes('later')) settled.set(proposal.number, proposal.events.length)
  }
  return tally([...outcomes, ...(await sendDigests(run, forMorning))])
}

function tally(outcomes: readonly Outcome[]): JobResult {
  const done = outcomes.filter((outcome) => outcome === 'sent').length
  return { done, failed: outcomes.length - done }
}
