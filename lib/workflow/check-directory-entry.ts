import type { Rules } from '../access/rules.ts'
import type { Entry, EntryIssue } from '../model/entry.ts'
import type { ValuesOf } from '../model/content-type.ts'
import { directoryEntry } from '../model/types/directory-entry.ts'
import { ENTRY_SENTENCES } from '../model/sentences.ts'
import { RIGHTS_WORDS as say } from './rights-words.ts'

const { ente, gruppi } = directoryEntry.fields

/** What is wrong with the card of a person against the rules, which the model does not know: a body or a group that is not there, a group of another body. */
export function checkDirectoryEntry(entry: Entry, rules: Rules): readonly EntryIssue[] {
  if (entry.type !== directoryEntry.name) return []
  const { ente: member, gruppi: groups = [] } = entry.values as ValuesOf<typeof directoryEntry>
  const issue = (field: string, label: string, sentence: string) => ({ path: entry.path, field, label, sentence: ENTRY_SENTENCES.field(entry.path, label, sentence) })
  return [
    ...(rules.members.includes(member) ? [] : [issue('ente', ente.label, say.unknownMember(member, rules.members))]),
    ...groups.flatMap((name, i) => {
      const of = rules.groups.get(name)?.of
      if (of === undefined) return [issue(`gruppi.${i}`, gruppi.label, say.unknownGroup(name))]
      return of === '*' || of === member ? [] : [issue(`gruppi.${i}`, gruppi.label, say.foreignGroup(name, of, member))]
    }),
  ]
}
