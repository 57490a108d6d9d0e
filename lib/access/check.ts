import { attribute, covers } from './covering.ts'
import { checkLanes } from './lanes/check-lanes.ts'
import { readsAs } from './principals.ts'
import type { Rule, Rules } from './rules.ts'
import { RULES_SENTENCES as say } from './sentences.ts'

const EVERYBODY = ['everyone', 'staff']

/** Contradictions between rules that are each well formed; empty when there are none. */
export function checkRules(rules: Rules): readonly string[] {
  return [...checkGroups(rules), ...rules.rules.flatMap((rule, i) => checkRule(rules, rule, i)), ...checkLanes(rules.lanes ?? [])]
}

function checkGroups(rules: Rules): string[] {
  return [...rules.groups].flatMap(([name, group]) => [
    ...(EVERYBODY.includes(name) || name.startsWith('staff-') ? [say.reserved(name)] : []),
    ...(group.of !== '*' && !rules.members.includes(group.of) ? [say.unknownMember(name, group.of)] : []),
  ])
}

function checkRule(rules: Rules, rule: Rule, position: number): string[] {
  const doubled = rules.rules.findIndex((other) => other.path === rule.path) < position
  const unknown = [...(rule.readers ?? []), ...(rule.authors ?? []), ...(rule.approvers ?? [])].filter((name) => !isKnown(rules, name))
  return [
    ...(doubled ? [say.doubledPath(rule.path)] : []),
    ...unknown.map((name) => say.unknownPrincipal(rule.path, name)),
    ...checkWriting(rules, rule),
    ...checkOpening(rules, rule),
  ]
}

function checkWriting(rules: Rules, rule: Rule): string[] {
  const authors = attribute(rules, rule.path, 'authors') ?? []
  const approvers = attribute(rules, rule.path, 'approvers') ?? []
  const readers = attribute(rules, rule.path, 'readers') ?? []
  const blind = [...new Set([...authors, ...approvers])].filter((name) => !readsAs(rules, readers, name))
  return [
    ...(authors.length > 0 && approvers.length === 0 ? [say.authorsWithoutApprovers(rule.path)] : []),
    ...blind.map((name) => say.cannotRead(rule.path, name)),
  ]
}

function checkOpening(rules: Rules, rule: Rule): string[] {
  if (!rule.readers || rule.opens) return []
  const parent = rules.rules
    .filter((other) => other !== rule && other.readers && covers(other.path, rule.path) && other.path.length < rule.path.length)
    .sort((a, b) => b.path.length - a.path.length)[0]
  if (!parent?.readers) return []
  const wider = rule.readers.filter((name) => !readsAs(rules, parent.readers ?? [], name))
  return wider.map((name) => say.widens(rule.path, parent.path, name))
}

function isKnown(rules: Rules, name: string): boolean {
  return EVERYBODY.includes(name) || rules.groups.has(name) || rules.members.some((member) => name === `staff-${member}`)
}
