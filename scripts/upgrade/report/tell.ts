import { exitCodeOf, type Rehearsal } from '../rehearsal.ts'
import { UPGRADE_WORDS as say } from '../words.ts'

const SHOWN = 15

/** The rehearsal in lines for a terminal: counts first, then what is lost, then the differences in words. */
export function tell(rehearsal: Rehearsal): readonly string[] {
  const { counts, differences, gone, added, lostRedirects, refused, failure } = rehearsal
  const rows = [...counts].map(([kind, row]) => `  ${kind}: ${Object.entries(row).map(([how, n]) => `${n} ${say.how[how as keyof typeof say.how]}`).join(', ')}`)
  return [
    say.title(rehearsal.from, rehearsal.to),
    ...rows,
    ...(failure === null ? [] : [`${say.failure}:`, failure]),
    ...list(say.refused(refused.length), refused),
    ...list(say.lostRedirects(lostRedirects.length), lostRedirects),
    ...list(say.gone(gone.length), gone),
    ...list(say.added(added.length), added),
    ...list(say.differences(differences.length, differences.reduce((sum, { paths }) => sum + paths.length, 0)), differences.map(({ paths, changes }) => `${say.inPages(paths.length)} (${paths[0] ?? ''}): ${changes.slice(0, 3).map(({ sentence }) => sentence).join('; ')}`)),
    say.outcome[exitCodeOf(rehearsal)],
  ]
}

function list(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return []
  return [`${title}:`, ...lines.slice(0, SHOWN).map((line) => `  ${line}`), ...(lines.length > SHOWN ? [say.more(lines.length - SHOWN)] : [])]
}
