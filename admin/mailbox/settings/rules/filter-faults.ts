import { SETTINGS_WORDS } from '../../words/settings.ts'
import type { MailFilter } from './rule-types.ts'

/** What is missing in filters, a sentence each, in their order. */
export function filterFaults(filters: readonly MailFilter[]): readonly string[] {
  const { filters: say } = SETTINGS_WORDS
  return filters.flatMap(({ name, conditions, action }, i) => [
    ...(name.trim() === '' ? [say.noName(i + 1)] : []),
    ...(conditions.length === 0 || conditions.some(({ contains }) => contains.trim() === '') ? [say.noWords(name)] : []),
    ...(action.kind === 'move' && action.folder === '' ? [say.noFolder(name)] : []),
  ])
}
