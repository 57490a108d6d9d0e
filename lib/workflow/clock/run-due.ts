import type { Job, JobResult } from './job.ts'

/** What became of a job; `error` is what it broke off with, `null` when it came to its end. */
export interface JobReport extends JobResult {
  readonly name: string
  readonly error: unknown
}

/** Runs the jobs one after the other; one that breaks off stops no other. */
export async function runDue(jobs: readonly Job[], now: number): Promise<readonly JobReport[]> {
  const reports: JobReport[] = []
  for (const { name, run } of jobs) {
    const report = await run(now).then(
      (result) => ({ ...result, error: null }),
      (error: unknown) => ({ done: 0, failed: 1, error }),
    )
    reports.push({ name, ...report })
  }
  return reports
}
