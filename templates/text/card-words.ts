import { typeNamed } from '../../lib/model/types.ts'
import type { Card } from '../../lib/site/card.ts'

/** What kind of thing a card is, in words: the choice of its type, a service's category. */
export function kindLabel(card: Pick<Card, 'type' | 'kind'>): string {
  const fields = typeNamed(card.type)?.fields ?? {}
  const field = fields.tipo ?? fields.categoria
  if (field?.kind !== 'choice') return card.type === 'argomento' ? '' : capital(card.kind)
  return field.choices.find((choice) => choice.value === card.kind)?.label ?? capital(card.kind)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
