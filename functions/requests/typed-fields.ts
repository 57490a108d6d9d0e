import type { PublicForm } from '../public-form/public-form.ts'

/** What was typed in the fields of a form, for it to be judged and, when something is wrong, given back. */
export function typedFields(form: Pick<PublicForm, 'text'>, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, form.text(name)]))
}
