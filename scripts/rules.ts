// npm run rules [-- --who PATH | --can PERSON PATH | --diff REF] [--content DIR]: checks content/regole.yml and says what it comes to.
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { mayApprove, mayRead, mayWrite } from '../lib/access/decide.ts'
import { effectiveDiff } from '../lib/access/effective.ts'
import { parseRules } from '../lib/access/parse.ts'
import { type People, peopleOf } from '../lib/access/people.ts'
import { groupsOf } from '../lib/access/person.ts'
import type { Rules } from '../lib/access/rules.ts'
import { Problem } from '../lib/errors/problem.ts'
import { readEntryPath } from '../lib/model/entry-path.ts'
import { parseEntry } from '../lib/model/parse.ts'
import { rulesTable } from './rules/table.ts'
import { RULES_WORDS as say } from './rules/words.ts'
import { readContent } from './seed/read-content.ts'

const DECISIONS = { readers: mayRead, authors: mayWrite, approvers: mayApprove }

try {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: { who: { type: 'string' }, can: { type: 'string' }, diff: { type: 'string' }, content: { type: 'string', default: 'content' } },
  })
  const files = await readContent(options.content)
  const rules = parseRules(new TextDecoder().decode(files.get('content/regole.yml')))
  const people = readPeople(files)
  if (options.who !== undefined) who(rules, people, options.who)
  else if (options.can !== undefined) can(rules, people, options.can, positionals[0])
  else if (options.diff !== undefined) diff(rules, options.diff)
  else overview(rules, people)
} catch (error) {
  if (!(error instanceof Problem)) throw error
  console.error(`${error.message}\n${error.remedy}`)
  process.exitCode = 1
}

function readPeople(files: ReadonlyMap<string, Uint8Array>): People {
  const results = [...files].filter(([path]) => readEntryPath(path)?.type === 'rubrica').map(([path, bytes]) => parseEntry(path, bytes, 'intranet'))
  return peopleOf(results.flatMap((result) => ('entry' in result ? [result.entry] : [])))
}

function overview(rules: Rules, people: People): void {
  console.log(`${say.good(rules.rules.length, rules.groups.size, people.size)}\n\n${rulesTable(rules)}\n\n${say.legend}`)
  for (const person of people.values()) {
    for (const group of person.groups.filter((name) => !groupsOf(person, rules).includes(name))) {
      console.log(say.unknownGroup(person.id, group))
      process.exitCode = 1
    }
  }
}

function who(rules: Rules, people: People, path: string): void {
  console.log(say.who(path))
  for (const [right, may] of Object.entries(DECISIONS)) {
    const names = [...people.values()].filter((person) => may(rules, person, path)).map(({ name }) => name)
    console.log(`  ${say.right[right as keyof typeof DECISIONS]}: ${may(rules, null, path) ? say.everyone : names.join(', ') || say.nobody}`)
  }
}

function can(rules: Rules, people: People, id: string, path: string | undefined): void {
  const person = people.get(id)
  if (person && path) console.log(say.can(person.name, path, { read: mayRead(rules, person, path), write: mayWrite(rules, person, path), approve: mayApprove(rules, person, path) }))
  else {
    console.error(person ? say.canNeedsPath : say.unknownPerson(id, [...people.keys()]))
    process.exitCode = 1
  }
}

function diff(rules: Rules, ref: string): void {
  const before = versionAt(ref)
  const changes = before === null ? null : effectiveDiff(parseRules(before), rules)
  if (changes === null) process.exitCode = 1
  console.log(changes === null ? say.noVersion(ref) : changes.length === 0 ? say.same(ref) : changes.map(say.change).join('\n'))
}

function versionAt(ref: string): string | null {
  try {
    return execFileSync('git', ['show', '--end-of-options', `${ref}:content/regole.yml`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return null
  }
}
