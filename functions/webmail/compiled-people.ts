import * as v from 'valibot'
import type { People } from '../../lib/access/people.ts'

const line = v.pipe(v.string(), v.maxLength(400))
const person = v.strictObject({ id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)), name: line, email: line, member: line, office: line, role: line, groups: v.array(line) })

/** The people of the rubrica as the build writes them into the function, in JSON; `null` for what is no such list. */
export function compiledPeople(text: string | undefined): People | null {
  try {
    const result = v.safeParse(v.array(person), JSON.parse(text ?? ''))
    return result.success ? new Map(result.output.map((one) => [one.id, one])) : null
  } catch {
    return null
  }
}
