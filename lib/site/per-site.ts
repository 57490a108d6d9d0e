import { memo, type Memo } from './memo.ts'
import type { Queries } from './queries.ts'

/**
 * A value that follows from a whole site, computed once for all outputs that ask for it and again only when what it read has
 * changed; where it comes out equal it keeps its identity.
 */
export function perSite<V>(compute: (queries: Queries) => V): (queries: Queries) => V {
  const known = new WeakMap<Queries, Memo<V>>()
  return (queries) => {
    let found = known.get(queries)
    if (!found) {
      found = memo(() => compute(queries))
      known.set(queries, found)
    }
    return found()
  }
}
