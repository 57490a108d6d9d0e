import type { Person } from '../../forge/commit.ts'

/** Who the record names for what no person did: the clock takes away, ends and says; it never publishes in its own name. */
export const CLOCK: Person = { id: 'orologio', name: 'Orologio del portale', email: 'portale@example.org' }
