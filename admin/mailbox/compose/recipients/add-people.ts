import type { MailPerson } from '../../mail.ts'
import { sameAddress } from './same-address.ts'

/** People with others after them, nobody twice. */
export function addPeople(people: readonly MailPerson[], more: readonly MailPerson[]): readonly MailPerson[] {
  return more.reduce((all, person) => (all.some((one) => sameAddress(one, person)) ? all : [...all, person]), people)
}

export function withoutPerson(people: readonly MailPerson[], person: MailPerson): readonly MailPerson[] {
  return people.filter((one) => !sameAddress(one, person))
}
