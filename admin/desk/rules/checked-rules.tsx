import type { RulesCheckAnswer } from '../../../lib/protocol/desk.ts'
import { Effects } from '../rights/effects.tsx'
import { NeededApprovals } from '../rights/needed-approvals.tsx'
import { WORDS } from '../words/desk.ts'

interface Props {
  readonly answer: RulesCheckAnswer
  readonly onLine: (line: number) => void
}

/** What the server said of a text: each fault with its line, or what it comes to and whose yes it needs. */
export function CheckedRules({ answer: { issues, rights, unchanged }, onLine }: Props) {
  const { changeRules: words } = WORDS
  if (unchanged) return <Note kind="info" title={words.unchanged} text={words.unchangedHelp} />
  return (
    <>
      {issues.length > 0 ? (
        <div class="desk-note desk-note-danger">
          <h2 class="desk-note-title">{words.wrong(issues.length)}</h2>
          <ul class="desk-issues">
            {issues.map(({ sentence, line }) => (
              <li key={sentence}>
                {line !== null && (
                  <button type="button" class="btn btn-link" onClick={() => onLine(line)}>
                    {words.line(line)}
                  </button>
                )}{' '}
                {sentence}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <Note kind="success" title={words.good} />
      )}
      {rights && (
        <>
          <h2 class="desk-checked-title">{WORDS.rights.title}</h2>
          <Effects effects={rights.effects} />
          <NeededApprovals rights={rights} />
        </>
      )}
    </>
  )
}

function Note({ kind, title, text }: { readonly kind: 'info' | 'success'; readonly title: string; readonly text?: string }) {
  return (
    <div class={`desk-note desk-note-${kind}`}>
      <h2 class="desk-note-title">{title}</h2>
      {text && <p>{text}</p>}
    </div>
  )
}
