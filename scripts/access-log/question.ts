import * as v from 'valibot'
import type { Link } from '../../lib/access-log/head.ts'
import type { LogLine } from '../../lib/access-log/log-line.ts'
import { romeDay } from '../../lib/site/rome-day.ts'
import { InvalidQuestionProblem } from './invalid-question-problem.ts'

const question = v.object({
  person: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/))),
  path: v.optional(v.pipe(v.string(), v.startsWith('/'))),
  denied: v.boolean(),
  since: v.optional(v.pipe(v.string(), v.isoDate())),
})

/** Which lines someone wants to see. */
export type Question = v.InferOutput<typeof question>

/** @throws {InvalidQuestionProblem} naming the option */
export function readQuestion(options: unknown): Question {
  const result = v.safeParse(question, options)
  if (!result.success) throw new InvalidQuestionProblem(v.getDotPath(result.issues[0]) ?? '')
  return result.output
}

/**
 * A line whose hash was noted elsewhere, `NUMBER:HASH` as the command prints it.
 *
 * @throws {InvalidQuestionProblem}
 */
export function readNoted(text: string): Link {
  const { seq, hash } = /^(?<seq>\d{1,15}):(?<hash>[0-9a-f]{64})$/.exec(text)?.groups ?? {}
  if (!seq || !hash) throw new InvalidQuestionProblem('noted')
  return { seq: Number(seq), hash }
}

/** A prefix is a whole folder: `/intranet/prato` does not mean `/intranet/prato-personale`. Case is folded, as the gate does. */
export function wanted(line: LogLine, { person, path, denied, since }: Question): boolean {
  if (since !== undefined && romeDay(Date.parse(line.ts)) < since) return false
  // Decisions that were lost may have been anybody's: they are always shown.
  if ('lost' in line) return true
  if (person !== undefined && line.person !== person) return false
  if (denied && line.decision !== 'denied') return false
  const folder = (text: string) => `${text.toLowerCase().replace(/\/$/, '')}/`
  return path === undefined || folder(line.path ?? '').startsWith(folder(path))
}
