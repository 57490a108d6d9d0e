import * as v from 'valibot'
import { InvalidMessageProblem } from '../invalid-message-problem.ts'
import { readBytes } from '../public-form/read-bytes.ts'

/** Largest message of the page, in octets: a draft has at most 2 MB of text and as much HTML. */
const MOST = 10_000_000

/**
 * What the page says, by its schema.
 *
 * @throws {InvalidMessageProblem | FormTooLargeProblem}
 */
export async function readMessage<S extends v.GenericSchema>(request: Request, schema: S): Promise<v.InferOutput<S>> {
  const result = v.safeParse(schema, parse(new TextDecoder().decode(await readBytes(request, MOST))))
  if (!result.success) throw new InvalidMessageProblem(v.getDotPath(result.issues[0] as v.GenericIssue) ?? '')
  return result.output
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text === '' ? '{}' : text)
  } catch {
    return undefined
  }
}
