import type { Person } from '../access/person.ts'
import type { Person as Author } from '../forge/commit.ts'

/** A person as the history names them: no group and no office, which may change. */
export function authorOf({ id, name, email }: Person): Author {
  return { id, name, email }
}
