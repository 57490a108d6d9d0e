import { accessPath } from '../access/covering.ts'
import { mayRead, mayWrite } from '../access/decide.ts'
import { effectiveTable } from '../access/effective.ts'
import { LANE_DAYS } from '../access/lanes/lane-rule.ts'
import { conditionOf } from '../access/lanes/words.ts'
import { groupsOf, type Person } from '../access/person.ts'
import { bodyOf } from '../access/principals.ts'
import { editorSlug, collectionName } from '../model/decap/paths.ts'
import { readEntryPath } from '../model/entry-path.ts'
import type { DirectoryPerson, RulesAnswer, RulesPrincipal } from '../protocol/desk.ts'
import { memberName } from './member-name.ts'
import { inPlace } from './place-in-words.ts'
import { NotAllowedProblem } from './problems/not-allowed-problem.ts'
import { branchOf } from './proposal-name.ts'
import { RULES_PROPOSAL } from './propose-rules.ts'
import type { Published } from './published.ts'
import { isDirectoryEntry, RULES_PATH } from './rights-review.ts'
import { RIGHTS_WORDS as say } from './rights-words.ts'
import type { Workplace } from './workplace.ts'

/** The rules in force as a person reads them, who is in which group, and for who may change them their text. */
export async function rulesAnswer(work: Workplace, person: Person, titleOf: (site: string, owner: string) => string): Promise<RulesAnswer> {
  const published = await work.published()
  const { rules, people, sites } = published
  if (!mayRead(rules, person, accessPath(RULES_PATH))) throw new NotAllowedProblem('rules', RULES_PATH)
  const cards = cardsOf(published, person)
  const everybody = [...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'it')).map((one) => ({ groups: groupsOf(one, rules), card: cards(one) }))
  const principal = (name: string) => principalInWords(published, name)
  return {
    places: effectiveTable(rules).map(({ path, readers, authors, approvers, need }) => ({
      path,
      where: inPlace(sites, titleOf, path),
      readers: readers.map(principal),
      authors: authors.map(principal),
      approvers: approvers.map(principal),
      need,
    })),
    groups: [...rules.groups].map(([name, { of, audits }]) => ({
      name,
      body: of === '*' ? say.anyBody : memberName(published, of),
      audits,
      people: everybody.filter(({ groups }) => groups.includes(name)).map(({ card }) => card),
    })),
    inNoGroup: everybody.filter(({ groups }) => groups.length === 0).map(({ card }) => card),
    lanes: (rules.lanes ?? []).map(({ lane, need = 1, days = LANE_DAYS[lane], ...condition }) => ({ name: lane, condition: conditionOf(condition), need, days })),
    file: mayWrite(rules, person, accessPath(RULES_PATH)) ? await fileOf(work, published) : null,
  }
}

// Decap's address of an entry: its collection, then its owner and slug.
function cardsOf(published: Published, person: Person): (one: Person) => DirectoryPerson {
  const paths = new Map(published.files.filter(({ path }) => isDirectoryEntry(published, path)).map(({ path }) => [readEntryPath(path)?.slug, path]))
  return ({ id, name, office }) => {
    const path = paths.get(id)
    const place = path === undefined || !mayWrite(published.rules, person, accessPath(path)) ? null : readEntryPath(path)
    return { id, name, office, editorUrl: place && `/redazione/editor/#/collections/${collectionName(place)}/entries/${editorSlug(place)}` }
  }
}

function principalInWords(published: Published, name: string): RulesPrincipal {
  const known = say.principal[name]
  if (known) return { label: known, group: false }
  if (published.rules.groups.has(name)) return { label: name, group: true }
  return { label: say.staffOf(memberName(published, bodyOf(published.rules, name) ?? '')), group: false }
}

// Whoever goes on with a proposal that is open starts from its text, not from the one in force.
async function fileOf({ forge }: Workplace, { head }: Published): Promise<NonNullable<RulesAnswer['file']>> {
  const open = await forge.open(branchOf(RULES_PROPOSAL))
  const bytes = await forge.read(open?.tip ?? head, RULES_PATH)
  return { text: new TextDecoder().decode(bytes ?? new Uint8Array()), base: { head, tip: open?.tip ?? null }, proposal: open?.number ?? null }
}
