import { VERIFY_WORDS as say } from './words.ts'

/** Milliseconds between two lines of a step that takes long. */
const EVERY = 3_000

/** Writes how far a step has come, every few seconds, and a line when it is done; on the side, for the report goes to a file as well. */
export function progress(out: Pick<NodeJS.WriteStream, 'write'>): (step: keyof typeof say.steps, done: number, total: number) => void {
  const begun = new Map<string, number>()
  let told = Date.now()
  return (step, done, total) => {
    const now = Date.now()
    if (!begun.has(step)) begun.set(step, now)
    if (done >= total) {
      out.write(`${say.done(say.steps[step], (now - (begun.get(step) ?? now)) / 1000)}\n`)
      begun.delete(step)
    } else if (now - told > EVERY) {
      told = now
      out.write(`${say.going(done, total)}\n`)
    }
  }
}
