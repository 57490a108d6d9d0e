import { COMPOSE_WORDS } from '../../words/compose.ts'

export const RECIPIENT_FIELDS = ['to', 'cc', 'bcc'] as const
export type RecipientField = (typeof RECIPIENT_FIELDS)[number]

/** What a field of recipients is called. */
export function fieldName(field: RecipientField): string {
  return COMPOSE_WORDS[field]
}
