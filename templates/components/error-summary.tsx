import { PUBLIC_FORM_WORDS as say } from '../words/public-form.ts'

export interface FieldProblem {
  /** The `id` of the field, which the link leads to; left out for what is about the whole form. */
  readonly field?: string
  /** One sentence that says what to do. */
  readonly sentence: string
}

/** Where the fragment of a form's address may lead: `action="/api/…#errori"`. */
export const SUMMARY = 'errori'

/**
 * What is wrong with a form, above it, each problem a link to its field (WCAG 2.2, 3.3.1 and 3.3.3). It has the focus when the page
 * opens. Beside each field the page says it again: `<ErrorText id="…" />`, named by the field's `aria-describedby` with `aria-invalid`.
 */
export function ErrorSummary({ problems }: { problems: readonly FieldProblem[] }) {
  if (problems.length === 0) return null
  return (
    <div class="alert alert-danger rd-error-summary" id={SUMMARY} role="alert" tabIndex={-1} autofocus>
      <h2 class="h5">{say.summary}</h2>
      <ul>
        {problems.map(({ field, sentence }) => <li key={sentence}>{field ? <a href={`#${field}`}>{sentence}</a> : sentence}</li>)}
      </ul>
    </div>
  )
}

/** The same sentence beside its field. */
export function ErrorText({ id, sentence }: { id: string; sentence: string | undefined }) {
  return sentence === undefined ? null : <p class="form-text text-danger rd-error-text" id={id}>{sentence}</p>
}
