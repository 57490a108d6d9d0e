import { isPersonPlace } from '../access/people.ts'
import type { Entry, EntryIssue } from '../model/entry.ts'
import type { ValuesOf } from '../model/content-type.ts'
import { directoryEntry } from '../model/types/directory-entry.ts'
import { ENTRY_SENTENCES } from '../model/sentences.ts'
import type { Published } from './published.ts'
import { RIGHTS_WORDS as say } from './rights-words.ts'

const { area, email, ente, gruppi } = directoryEntry.fields

/**
 * What is wrong with the card of a person against the rules and the other people, which the model does not know: an area
 * that makes nobody, an address that is somebody else's, a body or a group that is not there, a group of another body.
 */
export function checkDirectoryEntry(entry: Entry, { rules, people }: Pick<Published, 'rules' | 'people'>): readonly EntryIssue[] {
  if (entry.type !== directoryEntry.name) return []
  const { ente: member, email: address, gruppi: groups = [] } = entry.values as ValuesOf<typeof directoryEntry>
  const issue = (field: string, label: string, sentence: string) => ({ path: entry.path, field, label, sentence: ENTRY_SENTENCES.field(entry.path, label, sentence) })
  const namesake = [...people.values()].find((person) => person.id !== entry.slug && person.email.toLowerCase() === address.toLowerCase())
  return [
    ...(isPersonPlace(entry) ? [] : [issue('area', area.label, say.elsewhere)]),
    ...(namesake ? [issue('email', email.label, say.sharedAddress(address, namesake.name))] : []),
    ...(rules.members.includes(member) ? [] : [issue('ente', ente.label, say.unknownMember(member, rules.members))]),
    ...groups.flatMap((name, i) => {
      const of = rules.groups.get(name)?.of
      if (of === undefined) return [issue(`gruppi.${i}`, gruppi.label, say.unknownGroup(name))]
      return of === '*' || of === member ? [] : [issue(`gruppi.${i}`, gruppi.label, say.foreignGroup(name, of, member))]
    }),
  ]
}
