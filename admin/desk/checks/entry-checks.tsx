import type { EntryChecksAnswer, ToldIssue } from '../../../lib/protocol/checks.ts'
import { CHECK_WORDS as say } from '../words/checks.ts'
import { IssueList } from './issue-list.tsx'

/** The checks of one page. What may let a reader down is open; advice, what is mended and what was there already are folded. */
export function EntryChecks({ entry, named }: { readonly entry: EntryChecksAnswer; readonly named: boolean }) {
  const { fresh, mended, standing, title, editorUrl, score } = entry
  const grave = fresh.filter(({ severity }) => severity !== 'hint')
  const advice = fresh.filter(({ severity }) => severity === 'hint')
  return (
    <div class="desk-checks-entry">
      {named && <h3 class="desk-entry-name">{title}</h3>}
      {score.after !== null && (
        <p class="desk-score">
          <strong>{say.score(score.before === null ? null : Math.round(score.before), Math.round(score.after))}</strong> <span>{say.scoreHelp}</span>
        </p>
      )}
      {grave.length > 0 && <IssueList issues={grave} editorUrl={editorUrl} />}
      <Folded title={say.fresh.hint(advice.length)} issues={advice} editorUrl={editorUrl} />
      <Folded title={say.mended(mended.length)} issues={mended} editorUrl={null} />
      <Folded title={say.standing(standing.length)} issues={standing} editorUrl={editorUrl} />
    </div>
  )
}

function Folded({ title, issues, editorUrl }: { readonly title: string; readonly issues: readonly ToldIssue[]; readonly editorUrl: string | null }) {
  if (issues.length === 0) return null
  return (
    <details class="desk-checks-fold">
      <summary>{title}</summary>
      <IssueList issues={issues} editorUrl={editorUrl} />
    </details>
  )
}
