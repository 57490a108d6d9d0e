import { Problem } from '../../errors/problem.ts'
import { ProposalClosedProblem } from '../../forge/problems/proposal-closed-problem.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { isOpen } from '../../forge/transitions.ts'
import { allowApproving } from '../allow.ts'
import { nameAndAddress } from '../decide/publication.ts'
import { publishTogether } from '../decide/publish-together.ts'
import { DECIDE_WORDS as say } from '../decide/words.ts'
import { NotAllowedProblem } from '../problems/not-allowed-problem.ts'
import { failureOf } from '../state/failure-of.ts'
import { scheduleOf } from '../state/schedule-of.ts'
import type { Workplace } from '../workplace.ts'
import { CLOCK } from './clock-person.ts'
import { type Appointment, type DueBundle, dueBundles, momentOf } from './due-bundles.ts'
import { failureToRecord, reasonOf } from './failure-to-record.ts'
import type { Job, JobResult } from './job.ts'
import { LAPSE_MS, retryIsDue } from './retry.ts'

/**
 * Publishes what is due, in the name of who made the appointment. The rules and the checks are asked again; what they
 * refuse is written on the proposal once, tried again later and later, and given up after a day.
 */
export function publishDue(work: Workplace): Job {
  let lastRun: number | null = null
  return {
    name: say.jobs.publish,
    async run(now) {
      const bundles = dueBundles(await work.forge.proposals({ open: true }), now)
      const results: JobResult[] = []
      for (const bundle of bundles.filter(({ due }) => isTurn(due, lastRun, now))) results.push(await keep(work, bundle, now))
      lastRun = now
      return { done: sum(results, 'done'), failed: sum(results, 'failed') }
    },
  }
}

function isTurn(due: readonly Appointment[], lastRun: number | null, now: number): boolean {
  const failures = due.map(({ proposal }) => failureOf(proposal)?.at ?? null)
  return failures.some((failedAt) => failedAt === null || retryIsDue(failedAt, lastRun, now))
}

async function keep(work: Workplace, bundle: DueBundle, now: number): Promise<JobResult> {
  if (momentOf(bundle) + LAPSE_MS < now) return giveUp(work, bundle, now)
  try {
    await publishBundle(work, bundle, now)
    return { done: bundle.members.length, failed: 0 }
  } catch (error) {
    return (await changedMeanwhile(work, bundle, now)) ? { done: 0, failed: 0 } : sayFailed(work, bundle, error, now)
  }
}

async function publishBundle(work: Workplace, { due }: DueBundle, now: number): Promise<void> {
  const { proposal, schedule } = await leadOf(work, due)
  const person = (await work.published()).people.get(schedule.by.id)
  if (!person) throw new NotAllowedProblem('approve', proposal.paths[0] ?? '')
  await publishTogether(work, person, proposal, {
    trailers: [['Scheduled-by', nameAndAddress(schedule.by)], ['Scheduled-for', new Date(schedule.publishAt).toISOString()]],
    // Taken back in the very moment: whoever writes first is right.
    stillSo: (seen) => {
      if (!isDue(seen, now)) throw new ProposalClosedProblem(seen)
    },
  })
}

/** The one whose appointment was made by somebody who may still publish it. */
async function leadOf(work: Workplace, due: readonly Appointment[]): Promise<Appointment> {
  const published = await work.published()
  let refusal: unknown = null
  for (const appointment of due) {
    const { proposal, schedule } = appointment
    const person = published.people.get(schedule.by.id)
    const refused = person ? await allowApproving(work, published, person, proposal).then(() => null, (error: unknown) => error) : new NotAllowedProblem('approve', proposal.paths[0] ?? '')
    if (refused === null) return appointment
    refusal ??= refused
  }
  throw refusal
}

/** Has another process, or a person, decided while this one was at it? */
async function changedMeanwhile({ forge }: Workplace, { due }: DueBundle, now: number): Promise<boolean> {
  const standing = await Promise.all(due.map(({ proposal }) => forge.proposal(proposal.number)))
  return !standing.some((proposal) => proposal && isDue(proposal, now))
}

function isDue(proposal: Proposal, now: number): boolean {
  const schedule = scheduleOf(proposal)
  return isOpen(proposal) && schedule !== null && schedule.publishAt <= now
}

async function sayFailed(work: Workplace, { due }: DueBundle, error: unknown, now: number): Promise<JobResult> {
  for (const { proposal, schedule } of due) await recordOnce(work, proposal, reasonOf(error, schedule), now)
  // What is no refusal of ours is for the log of whoever runs the clock.
  if (!(error instanceof Problem)) throw error
  return { done: 0, failed: due.length }
}

async function recordOnce({ forge }: Workplace, { number }: Proposal, why: ReturnType<typeof reasonOf>, now: number): Promise<void> {
  const proposal = await forge.proposal(number)
  const event = proposal && failureToRecord(proposal, why, now)
  if (!proposal || !event || !isDue(proposal, now)) return
  await forge.record(number, event, undefined, (seen) => {
    if (!isDue(seen, now) || !failureToRecord(seen, why, now)) throw new ProposalClosedProblem(seen)
  }).catch(unlessTold)
}

async function giveUp({ forge }: Workplace, { due }: DueBundle, now: number): Promise<JobResult> {
  for (const { proposal } of due) {
    const { number, tree } = proposal
    const stillDue = (seen: Proposal) => {
      if (!isDue(seen, now)) throw new ProposalClosedProblem(seen)
    }
    const taken = await forge.record(number, { type: 'scheduled', by: CLOCK, at: now, tree, publishAt: null }, undefined, stillDue).catch(unlessTold)
    if (taken) await forge.record(number, { type: 'failed', by: CLOCK, at: now, tree, code: 'appointment-lapsed', sentence: say.lapsed, remedy: say.lapsedRemedy })
  }
  return { done: 0, failed: due.length }
}

// Another process was first: it has said the same.
function unlessTold(error: unknown): null {
  if (error instanceof ProposalClosedProblem) return null
  throw error
}

function sum(results: readonly JobResult[], what: keyof JobResult): number {
  return results.reduce((total, result) => total + result[what], 0)
}
