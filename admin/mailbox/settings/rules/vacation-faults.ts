import { SETTINGS_WORDS } from '../../words/settings.ts'
import type { Vacation } from './rule-types.ts'

export interface VacationFaults {
  readonly text: string | null
  readonly until: string | null
}

/**
 * What is wrong with an answer that goes out by itself, field by field.
 *
 * @param today as on the calendar, `2026-11-28`
 */
export function vacationFaults({ enabled, since, until, text }: Vacation, today: string): VacationFaults {
  const { vacation: say } = SETTINGS_WORDS
  const days = since && until && until < since ? say.upsideDown : enabled && until && until < today ? say.over : null
  return { text: enabled && text.trim() === '' ? say.noText : null, until: days }
}
