import { randomUUID } from 'node:crypto'
import type { Services } from '../../functions/services.ts'
import { takeTurn } from '../../lib/store/take-turn.ts'
import { type JobReport, runDue } from '../../lib/workflow/clock/run-due.ts'
import { clockJobs } from '../due/clock-jobs.ts'
import { forgetOnce } from '../server/forget-once.ts'
import type { CallContext } from './create-portal-function.ts'
import { type FunctionHost, openFunction } from './function-host.ts'
import { isLiveDeploy } from '../../functions/edge/is-live-deploy.ts'
import { whyNot } from './why-not.ts'

/** A scheduled function is stopped after thirty seconds: a turn that is older was left behind. */
const TURN_MS = 60_000

/**
 * What the clock of a server does every minute, as a call that is made every few. Two at once do nothing twice: one of them
 * goes away, and each job finds out by itself what there is to do.
 */
export function createDueFunction(host: FunctionHost): (request: Request, context: CallContext) => Promise<Response> {
  let opening: ReturnType<typeof openFunction> | null = null
  return async (_request, { deploy }) => {
    if (!isLiveDeploy(deploy)) return new Response(null, { status: 204 })
    try {
      const { services } = await (opening ??= openFunction(host))
      const reports = await dueOnce(services)
      return new Response(null, { status: reports?.some(({ failed }) => failed > 0) ? 500 : 204 })
    } catch (error) {
      opening = null
      host.log('due-failed', whyNot(error))
      return new Response(null, { status: 503 })
    }
  }
}

/** @returns what became of each job; `null` when another is at it */
export function dueOnce(services: Services): Promise<readonly JobReport[] | null> {
  const { store, work } = services
  return takeTurn(store, { name: 'due', id: randomUUID(), now: work.now, lastsMs: TURN_MS }, async () => {
    // What was done by hand where the content lies, and what a call that was cut off left half done.
    await work.forge.settle()
    const reports = await runDue(clockJobs(services), work.now())
    for (const { name, done, failed, error } of reports.filter((report) => report.done + report.failed > 0)) {
      services.log(failed > 0 ? 'clock-failed' : 'clock', { job: name, done, failed, ...(error instanceof Error && { error: error.name }) })
    }
    await forgetOnce(services)
    return reports
  })
}
