/** What is typed to ask for an opinion. */
export interface AskForm {
  readonly name: string
  readonly email: string
  readonly question: string
  readonly confirmed: boolean
}

export type Missing = keyof AskForm

export const EMPTY_FORM: AskForm = { name: '', email: '', question: '', confirmed: false }

/** The first field that is not as it should be, or `null`. The server judges the address again, more strictly. */
export function missingOf({ name, email, question, confirmed }: AskForm, restricted: boolean): Missing | null {
  if (name.trim().length < 2) return 'name'
  if (!/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(email.trim())) return 'email'
  if (question.trim() === '') return 'question'
  return restricted && !confirmed ? 'confirmed' : null
}
