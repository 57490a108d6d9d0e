import type { People } from '../../../access/people.ts'
import type { Rules } from '../../../access/rules.ts'
import type { PeopleAnswer } from '../../../protocol/webmail.ts'
import type { MailStore } from '../../mailbox/mail-store.ts'
import { matches } from './matching.ts'
import { recentRecipients } from './recent-recipients.ts'
import { referentGroups } from './referent-groups.ts'
import { RECIPIENT_WORDS as say } from './words.ts'

const MOST = 12
const MOST_GROUPS = 4

/** Who a recipient's field is completed with: colleagues, whom one wrote to lately, and groups. */
export async function completeRecipients(store: MailStore, typed: string, published: { readonly people: People; readonly rules: Rules }): Promise<PeopleAnswer> {
  const colleagues = [...published.people.values()]
    .filter(({ name, email, office, role }) => email !== '' && matches(typed, [name, email, office, role]))
    .map(({ name, email, office, role }) => ({ name, email, about: say.about(role, office) }))
  const known = new Set(colleagues.map(({ email }) => email.toLowerCase()))
  const recent = (await recentRecipients(store)).filter(({ name, email }) => !known.has(email) && matches(typed, [name, email])).map((person) => ({ ...person, about: say.recent }))
  const groups = referentGroups(published)
    .filter(({ name }) => matches(typed, [name]))
    .slice(0, MOST_GROUPS)
    .map(({ name, members }) => ({ name, email: '', about: say.members(members.length), members }))
  return { people: [...[...colleagues, ...recent].slice(0, MOST - groups.length), ...groups] }
}
