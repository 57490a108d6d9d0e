import { stringify } from 'yaml'
import { textToForm } from '../../lib/model/decap/text.ts'
import { UnreadableProblem } from './unreadable-problem.ts'

/**
 * The text, if the form can show it. Decap turns a text it cannot read into an empty form.
 *
 * @throws {UnreadableProblem}
 */
export function readableText(path: string, text: string): string {
  try {
    textToForm(text)
    return text
  } catch {
    throw new UnreadableProblem(path)
  }
}

/** As much of an entry as a card on the board shows. It is never opened in a form: opening an entry reads it again. */
export function cardText(title: string): string {
  return `---\n${stringify({ titolo: title })}---\n`
}
