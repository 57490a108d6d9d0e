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
