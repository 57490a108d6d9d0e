import { createNightlyFunction } from '../create-nightly-function.ts'
import { logLine } from '../log-line.ts'

/** Twice, of which one is just after midnight in Rome (UTC, as every clock of the host). */
export const config = { schedule: '5 22,23 * * *' }

export default createNightlyFunction({ environment: process.env, log: logLine })
