import * as v from 'valibot'
import { InvalidMessageProblem } from '../invalid-message-problem.ts'

/** What an address asks, by its schema; a name that comes twice is none of ours. @throws {InvalidMessageProblem} */
export function readQuery<S extends v.GenericSchema>(request: Request, schema: S): v.InferOutput<S> {
  const pairs = [...new URL(request.url).searchParams]
  const asked = Object.fromEntries(pairs)
  const result = v.safeParse(schema, asked)
  if (!result.success || Object.keys(asked).length !== pairs.length) throw new InvalidMessageProblem('query')
  return result.output
}
