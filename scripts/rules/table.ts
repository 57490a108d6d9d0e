import { mayApprove, mayRead, mayWrite } from '../../lib/access/decide.ts'
import { effectiveTable } from '../../lib/access/effective.ts'
import type { Person } from '../../lib/access/person.ts'
import type { Rules } from '../../lib/access/rules.ts'
import { RULES_WORDS as say } from './words.ts'

/** Someone a column stands for; `null` is a reader who is not logged in. */
type Sample = Person | null

/**
 * The rules in effect as text, narrow enough for a terminal: a line a path, a numbered column for everyone, for the
 * staff of each body and for each group, letters for what someone of that column may do there, inherited or not.
 */
export function rulesTable(rules: Rules): string {
  const columns = columnsOf(rules)
  const rows = effectiveTable(rules).map(({ path, need }) => [path, ...columns.map(([, samples]) => lettersOf(rules, samples, path, need))])
  const table = [[say.path, ...columns.map((_, i) => String(i + 1))], ...rows]
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)))
  const lines = table.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd())
  const names = columns.map(([name], i) => `${String(i + 1).padStart(3)} ${name}`)
  return [...lines, '', ...names].join('\n')
}

function columnsOf(rules: Rules): readonly (readonly [name: string, samples: readonly Sample[]])[] {
  const staff = rules.members.map((member) => [`staff-${member}`, [sampleOf(member)]] as const)
  // A group open to any body has only what its people have whichever body they are of.
  const groups = [...rules.groups].map(([name, { of }]) => [name, (of === '*' ? rules.members : [of]).map((member) => sampleOf(member, name))] as const)
  return [[say.everyoneColumn, [null]], ...staff, ...groups]
}

function sampleOf(member: string, ...groups: string[]): Person {
  return { id: member, name: member, email: '', member, office: '', role: '', groups }
}

function lettersOf(rules: Rules, samples: readonly Sample[], path: string, need: number): string {
  const all = (may: typeof mayRead) => samples.every((sample) => may(rules, sample, path))
  const approves = all(mayApprove) ? `A${need > 1 ? need : ''}` : ''
  return `${all(mayRead) ? 'L' : ''}${all(mayWrite) ? 'S' : ''}${approves}` || '·'
}
