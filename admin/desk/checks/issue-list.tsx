import type { ToldIssue } from '../../../lib/protocol/checks.ts'
import { CHECK_WORDS as say } from '../words/checks.ts'
import { SeverityMark } from './severity-mark.tsx'

interface Props {
  readonly issues: readonly ToldIssue[]
  /** Opens the page in the editor; `null` for who may not write it. */
  readonly editorUrl: string | null
}

export function IssueList({ issues, editorUrl }: Props) {
  return (
    <ul class="desk-issues">
      {issues.map((issue) => (
        <li key={`${issue.code} ${issue.field} ${issue.quote} ${issue.sentence}`} class={`desk-issue desk-issue-${issue.severity}`}>
          <p class="desk-issue-head">
            <span class="desk-issue-kind">
              <SeverityMark of={issue.severity} /> {say.kind[issue.severity]}
            </span>{' '}
            <span class="desk-issue-where">{issue.label || say.whole}</span>
          </p>
          <p class="desk-issue-sentence">
            {issue.sentence} {issue.times > 1 && <span class="desk-issue-times">({say.times(issue.times)})</span>}
          </p>
          {issue.quote !== '' && !issue.sentence.includes(issue.quote) && <blockquote class="desk-issue-quote">{issue.quote}</blockquote>}
          <Advice issue={issue} />
          {editorUrl && (
            <a href={fieldUrl(editorUrl, issue.field)}>
              {say.open}
              <span class="visually-hidden">{say.openAt(issue.label || say.whole)}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

function Advice({ issue: { sentence, remedy, source, ...issue } }: { readonly issue: ToldIssue }) {
  const suggestions = issue.suggestions.filter((word) => !sentence.includes(`«${word}»`))
  return (
    <>
      {(remedy !== '' || suggestions.length > 0) && (
        <p class="desk-issue-remedy">
          {remedy} {suggestions.length > 0 && `${say.write} ${suggestions.map((word) => `«${word}»`).join(` ${say.or} `)}.`}
        </p>
      )}
      {source !== '' && <p class="desk-issue-source">{say.source(source)}</p>}
    </>
  )
}

// The editor reads the field from its address and goes there (`admin/editor/checks/field-wanted.ts`).
function fieldUrl(editorUrl: string, field: string): string {
  return field === '' ? editorUrl : `${editorUrl}?campo=${encodeURIComponent(field)}`
}
