import { addressParser } from 'postal-mime'
import type { MailPerson } from '../mailbox/messages.ts'
import type { HeaderField } from './header-fields.ts'
import { PEOPLE_LIMIT } from './limits.ts'
import { oneLineValue } from './one-line-value.ts'

/** A field of addresses longer than this is cut before it is read. */
const FIELD_LIMIT = 128 * 1024

/** The people a field names (RFC 5322 §3.4), groups taken apart; those of all fields of this name. */
export function peopleOf(fields: readonly HeaderField[], name: string): readonly MailPerson[] {
  const value = fields.filter(([own]) => own === name).map(([, one]) => one).join(', ')
  if (value === '') return []
  try {
    return addressParser(value.slice(0, FIELD_LIMIT), { flatten: true })
      .slice(0, PEOPLE_LIMIT)
      .map((one) => ({ name: plain(one.name), email: plain(one.address ?? '') }))
      .filter((one) => one.name !== '' || one.email !== '')
  } catch {
    return [{ name: value.slice(0, 500), email: '' }]
  }
}

function plain(text: string): string {
  return oneLineValue(text).slice(0, 500)
}
