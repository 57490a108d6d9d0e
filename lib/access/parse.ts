import * as v from 'valibot'
import { parseDocument } from 'yaml'
import { checkRules } from './check.ts'
import { InvalidRulesProblem } from './invalid-rules-problem.ts'
import type { LaneRule } from './lanes/lane-rule.ts'
import { laneSchema } from './lanes/lane-schema.ts'
import type { Rule, Rules } from './rules.ts'
import { RULES_SENTENCES as say } from './sentences.ts'

const name = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, say.name))
const principals = v.array(name)
const file = v.strictObject({
  version: v.literal(1, say.version),
  members: v.pipe(v.array(name), v.minLength(1)),
  groups: v.record(name, v.strictObject({ of: v.union([v.literal('*'), name]), audits: v.optional(v.boolean(), false) })),
  rules: v.array(
    v.strictObject({
      path: v.pipe(v.string(), v.regex(/^\/([a-z0-9]+(-[a-z0-9]+)*\/)*$/, say.path)),
      readers: v.optional(principals),
      authors: v.optional(principals),
      approvers: v.optional(principals),
      need: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9))),
      opens: v.optional(v.pipe(v.string(), v.minLength(1))),
    }),
  ),
  lanes: v.optional(v.array(laneSchema)),
})

/**
 * Reads `content/regole.yml`, strictly: an unknown key, a repeated one, a name or a path out of form, or a rule that
 * contradicts another, and nothing is loaded.
 *
 * @throws {InvalidRulesProblem} with one Italian sentence for each thing to mend
 */
export function parseRules(text: string): Rules {
  const document = parseDocument(text, { schema: 'core', uniqueKeys: true })
  const [broken] = document.errors
  if (broken) throw new InvalidRulesProblem([say.yaml(broken.linePos?.[0].line ?? 1)])
  const result = v.safeParse(file, aliasFree(document))
  if (!result.success) throw new InvalidRulesProblem(result.issues.map(sentence))
  const rules: Rules = {
    members: result.output.members,
    groups: new Map(Object.entries(result.output.groups)),
    rules: result.output.rules.map((rule): Rule => withoutUndefined(rule)),
    ...(result.output.lanes ? { lanes: result.output.lanes.map((line): LaneRule => withoutUndefined(line)) } : {}),
  }
  const issues = checkRules(rules)
  if (issues.length > 0) throw new InvalidRulesProblem(issues)
  return rules
}

function aliasFree(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 })
  } catch {
    throw new InvalidRulesProblem([say.alias])
  }
}

function sentence(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue as v.GenericIssue) ?? ''
  if (issue.type === 'strict_object' && issue.expected === 'never') return say.unknownKey(place)
  return say.at(place, Object.values<string>(say as never).includes(issue.message) ? issue.message : say.shape)
}

// What is not stated is not there: the rules in force are compared and counted by what they state.
type Stated<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> }

function withoutUndefined<T extends object>(line: T): Stated<T> {
  return Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined)) as Stated<T>
}
