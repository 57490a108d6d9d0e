import { ENTRY_WORDS as say } from '../words/entry.ts'

/** Whether a project is running on a day: its dates say, unless who writes said otherwise. */
export function projectState({ in_corso, inizio, fine }: { readonly in_corso?: boolean | undefined; readonly inizio: string; readonly fine?: string | undefined }, today: string): string {
  if (in_corso === true) return say.running
  if (inizio > today) return say.future
  return in_corso === false || (fine !== undefined && fine < today) ? say.finished : say.running
}
