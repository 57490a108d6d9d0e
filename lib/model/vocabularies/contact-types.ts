import type { Holder, Nature } from '../facts/nature.ts'

/** Types of contact point (national model). */
export const CONTACT_TYPES = [
  'Indirizzo',
  'Email',
  'Telefono',
  'URL',
  'PEC',
  'Account',
  'Whatsapp',
  'Telegram',
  'Skype',
  'Linkedin',
  'Twitter',
] as const

const NATURES: Readonly<Partial<Record<string, Nature>>> = { Indirizzo: 'address', Email: 'email', PEC: 'email', Telefono: 'phone', Whatsapp: 'phone' }

/** What a point of contact is, by its type; the addresses of social networks are only contacts. */
export function contactNature({ tipo }: Holder): Nature {
  return NATURES[String(tipo)] ?? 'contact'
}
