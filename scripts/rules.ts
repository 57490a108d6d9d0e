// npm run rules [-- --who PATH | --can PERSON PATH | --diff REF | --emit NAME] [--content DIR]: checks the rules of a folder of
// content, or of a bare repository, against the sites and the rubrica and says what it comes to. --emit writes a configuration,
// and nothing else, on the standard output:
// npm run --silent rules -- --emit nginx [--host NAME] [--listen IP:PORT] [--root DIR] [--portal HOST:PORT] [--certificate DIR] [--org NAME]
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkPeople } from '../lib/access/check-people.ts'
import { mayApprove, mayRead, mayWrite } from '../lib/access/decide.ts'
import { effectiveDiff } from '../lib/access/effective.ts'
import { parseRules } from '../lib/access/parse.ts'
import type { People } from '../lib/access/people.ts'
import { groupsOf } from '../lib/access/person.ts'
import type { Rules } from '../lib/access/rules.ts'
import { Problem } from '../lib/errors/problem.ts'
import { type ContentTerritory, readTerritory } from './build/read-territory.ts'
import { emit } from './rules/emit.ts'
import { lanesChanged, lanesInWords } from './rules/lanes.ts'
import { NETLIFY_COMPILERS } from './rules/netlify.ts'
import { rulesTable } from './rules/table.ts'
import { withContent } from './rules/with-content.ts'
import { RULES_WORDS as say } from './rules/words.ts'
import { DATA } from './server/data-dir.ts'
import { readSettings } from './server/settings.ts'

const TEXT = { type: 'string' } as const
const OPTIONS = { who: TEXT, can: TEXT, diff: TEXT, emit: TEXT, host: TEXT, listen: TEXT, root: TEXT, portal: TEXT, org: TEXT, certificate: TEXT, content: { ...TEXT, default: 'content' } } as const
const DECISIONS = { readers: mayRead, authors: mayWrite, approvers: mayApprove }

try {
  const { values: options, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS })
  await withContent(options.content, async (content) => answer({ ...options, content }, positionals, await readTerritory(content)))
} catch (error) {
  if (!(error instanceof Problem)) throw error
  console.error(`${error.message}\n${error.remedy}`)
  process.exitCode = 1
}

type Options = Readonly<Partial<Record<Exclude<keyof typeof OPTIONS, 'content'>, string>>> & { readonly content: string }

async function answer(options: Options, positionals: readonly string[], territory: ContentTerritory): Promise<void> {
  const { rules, people } = territory
  if (options.who !== undefined) who(rules, people, options.who)
  else if (options.can !== undefined) can(rules, people, options.can, positionals[0])
  else if (options.diff !== undefined) diff(rules, options.diff)
  else if (options.emit !== undefined) process.stdout.write(await (NETLIFY_COMPILERS.get(options.emit)?.(territory, options.content) ?? emit(options.emit, territory, { ...deploymentHere(), ...options })))
  else overview(rules, people)
}

/** What a configuration is for, as far as the environment of the portal says. */
function deploymentHere() {
  const { host, port, dataDir, publicUrl } = readSettings(process.env)
  return { host: publicUrl ? new URL(publicUrl).host : 'localhost', listen: null, root: join(dataDir, DATA.sites), portal: `${host}:${port}`, org: 'redazione-diffusa' }
}

function overview(rules: Rules, people: People): void {
  console.log(`${say.good(rules.rules.length, rules.groups.size, people.size)}\n\n${rulesTable(rules)}\n\n${say.legend}\n\n${lanesInWords(rules.lanes)}`)
  const strangers = [...people.values()].flatMap((person) => person.groups.filter((name) => !groupsOf(person, rules).includes(name)).map((group) => say.unknownGroup(person.id, group)))
  const faults = [...checkPeople(rules, people), ...strangers]
  for (const fault of faults) console.log(fault)
  if (faults.length > 0) process.exitCode = 1
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
  const changes = before === null ? null : changesSince(parseRules(before), rules)
  if (changes === null) process.exitCode = 1
  console.log(changes === null ? say.noVersion(ref) : changes.length === 0 ? say.same(ref) : changes.join('\n'))
}

function changesSince(before: Rules, rules: Rules): readonly string[] {
  return [...effectiveDiff(before, rules).map(say.change), ...lanesChanged(before.lanes, rules.lanes)]
}

function versionAt(ref: string): string | null {
  try {
    return execFileSync('git', ['show', '--end-of-options', `${ref}:content/regole.yml`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return null
  }
}
