import { AUDIT_COMMAND_WORDS as say } from './words.ts'

const WIDTH = 20
/** Milliseconds between two drawings, and between two lines where nothing is drawn over. */
const DRAWN = 100
const WRITTEN = 5_000

type Out = Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean }

/** Draws how far a step has come: on a terminal over itself, elsewhere a line every few seconds and one at the end. */
export function progressBar(out: Out): (step: keyof typeof say.steps, done: number, total: number) => void {
  let last = 0
  return (step, done, total) => {
    const now = Date.now()
    const isDone = done >= total
    if (!isDone && now - last < (out.isTTY ? DRAWN : WRITTEN)) return
    last = now
    const bar = say.bar(say.steps[step], done, total, total === 0 ? WIDTH : Math.floor((done / total) * WIDTH))
    out.write(out.isTTY ? `\r${bar}${isDone ? '\n' : ''}` : `${bar}\n`)
  }
}
