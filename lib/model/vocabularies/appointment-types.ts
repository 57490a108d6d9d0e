/** Types of appointment (national model). */
export const APPOINTMENT_TYPES = [
  'politico',
  'amministrativo',
  'altro',
] as const
