import type { Rules } from './rules.ts'

/** Is whoever is `name` also, always, one of `readers`? */
export function readsAs(rules: Rules, readers: readonly string[], name: string): boolean {
  if (readers.includes(name) || readers.includes('everyone')) return true
  if (name === 'everyone') return false
  if (readers.includes('staff')) return true
  const body = bodyOf(rules, name)
  return body !== null && readers.includes(`staff-${body}`)
}

/** The one municipality a name is about, or `null` when it is about several (`everyone`, `staff`, a group open to any body). */
export function bodyOf(rules: Rules, name: string): string | null {
  if (name.startsWith('staff-')) return name.slice('staff-'.length)
  const of = rules.groups.get(name)?.of
  return of === undefined || of === '*' ? null : of
}
