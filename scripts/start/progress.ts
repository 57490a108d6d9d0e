import { START_WORDS as say } from './words.ts'

/** A step of the start that has just begun or gone on. */
export type Report =
  | { readonly step: keyof typeof say.steps; readonly state: 'begun' | 'done' }
  | { readonly step: 'sites'; readonly state: 'site'; readonly name: string; readonly done: number; readonly total: number }

/** Writes the steps of a start to a terminal, a line each when it is done. */
export function progress(out: NodeJS.WriteStream): (report: Report) => void {
  const begun = new Map<string, number>()
  return (report) => {
    if (report.state === 'begun') begun.set(report.step, Date.now())
    if (report.state === 'site') out.write(`${say.site(report.name, report.done, report.total)}\n`)
    if (report.state === 'done') out.write(`${say.done(say.steps[report.step], (Date.now() - (begun.get(report.step) ?? Date.now())) / 1000)}\n`)
  }
}
