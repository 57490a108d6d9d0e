import { type Finding, type FindingName, inWords, type Level } from '../../lib/history/verify/finding.ts'
import { proofsIn } from '../../lib/history/verify/proofs.ts'
import type { Report } from '../../lib/history/verify/report.ts'
import { VERIFY_WORDS as say } from './words.ts'

/** Of each name so many are printed. */
const PRINTED = 10
const LEVELS = ['false', 'unproved', 'exception'] as const satisfies readonly Level[]

/** What a person reads: what is proved, what is not so, what to know of, and what cannot be proved from here. */
export function printedReport(report: Report, folder: string, cannot: readonly string[]): string {
  const proved = proofsIn(report).filter(({ holds }) => holds).map(say.proved)
  const parts = [
    say.title(folder),
    [say.provedTitle, ...(proved.length > 0 ? proved : [say.nothingProved])].join('\n'),
    ...LEVELS.flatMap((level) => levelPart(report, level)),
    [say.cannotTitle, ...[...say.cannot, ...cannot].map((line) => `  – ${line}`)].join('\n'),
    say.verdict[verdictOf(report)],
  ]
  return `${parts.join('\n\n')}\n`
}

/** `false` where anything is, then `unproved`. */
export function verdictOf({ counts, findings }: Pick<Report, 'counts' | 'findings'>): 'proved' | 'false' | 'unproved' {
  const levels = new Set(findings.filter(({ name }) => counts.has(name)).map(({ level }) => level))
  return levels.has('false') ? 'false' : levels.has('unproved') ? 'unproved' : 'proved'
}

function levelPart({ counts, findings }: Report, level: Level): readonly string[] {
  const own = findings.filter((one) => one.level === level)
  if (own.length === 0) return []
  const names = [...new Set(own.map(({ name }) => name))]
  const total = names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0)
  return [[say.levelTitle(say.levels[level], total), ...names.map((name) => namePart(name, own.filter((one) => one.name === name), counts.get(name) ?? 0))].join('\n')]
}

function namePart(name: FindingName, own: readonly Finding[], count: number): string {
  const { meaning, sentence } = inWords({ name })
  const shown = own.slice(0, PRINTED)
  return [say.named(name, sentence, count), say.meaning(meaning), ...shown.map(say.about), ...(count > shown.length ? [say.more(count - shown.length)] : [])].join('\n')
}
