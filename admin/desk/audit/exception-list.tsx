import { LEVEL_WORDS } from '../../../lib/model/audit/audit-words.ts'
import type { RegisterExceptions } from '../../../lib/protocol/audit.ts'
import { momentInWords } from '../words/decide.ts'
import { REGISTER_WORDS as say } from '../words/register.ts'
import { rowHref } from './asked-register.ts'

/** What an auditor looks at first: all of one name together, the first of them told. */
export function ExceptionList({ exceptions }: { readonly exceptions: readonly RegisterExceptions[] }) {
  return (
    <section class="desk-section" aria-labelledby="registro-eccezioni">
      <h2 id="registro-eccezioni">{say.exceptions}</h2>
      <p>{exceptions.length === 0 ? say.noExceptions : say.exceptionsIntro}</p>
      {exceptions.map((group) => (
        <details key={group.name} class="desk-register-exceptions" data-level={group.level}>
          <summary>
            <strong>{LEVEL_WORDS[group.level]}:</strong> {group.sentence} ({say.times(group.count)})
          </summary>
          <p>{group.meaning}</p>
          <ul>
            {group.first.map((one, at) => (
              <li key={at}>
                <Placed one={one} />
              </li>
            ))}
            {group.count > group.first.length && <li>{say.others(group.count - group.first.length)}</li>}
          </ul>
        </details>
      ))}
    </section>
  )
}

function Placed({ one: { at, commit, detail, path, person, title } }: { readonly one: RegisterExceptions['first'][number] }) {
  const rest = [person?.name, path, detail].filter(Boolean).join(' · ')
  if (commit === null || at === null) return <>{rest}</>
  return (
    <>
      <a href={rowHref(commit)}>
        {title}, {momentInWords(at)}
      </a>
      {rest && ` · ${rest}`}
    </>
  )
}
