import type { Forge } from '../../lib/forge/forge.ts'
import { withPseudonyms } from '../../lib/forge/pseudonyms/with-pseudonyms.ts'
import type { Published } from '../../lib/workflow/published.ts'
import type { HistoryNames } from './settings.ts'

/** The forge people work with: the one that stores, or, where the history keeps no names, the one that says whose ids they are. */
export function namedForge<F extends Forge>(stored: F, names: HistoryNames, published: () => Promise<Pick<Published, 'people'>>): F {
  return names === 'ids' ? withPseudonyms(stored, async () => (await published()).people) : stored
}
