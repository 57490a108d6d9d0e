/** What a run did: how many things, and how many it could not do. */
export interface JobResult {
  readonly done: number
  readonly failed: number
}

/**
 * Something that is due from time to time. It finds out by itself what there is to do, so that it may run at any moment,
 * any number of times, and in two processes at once.
 */
export interface Job {
  /** In Italian, for whoever reads what `npm run due` prints: «Pubblicazioni programmate». */
  readonly name: string
  /** @param now milliseconds since the epoch */
  readonly run: (now: number) => Promise<JobResult>
}
