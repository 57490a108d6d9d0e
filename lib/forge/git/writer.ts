/** Lets one write through at a time. */
export interface Writer {
  /** Throws what the write throws, and `RepositoryBusyProblem`. */
  run<T>(write: () => Promise<T>): Promise<T>
  /** Resolves when every write asked for so far is over. */
  idle(): Promise<void>
}
