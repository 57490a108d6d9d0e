import { render } from 'preact-render-to-string'
import type { SameDifference } from '../compare/same-differences.ts'
import { exitCodeOf, type Rehearsal } from '../rehearsal.ts'
import { UPGRADE_WORDS as say } from '../words.ts'

/** The rehearsal as a page to look at, with before and after of each difference; its style sheet lies beside it. */
export function reportPage(rehearsal: Rehearsal): string {
  return `<!doctype html>\n${render(<Report rehearsal={rehearsal} />)}\n`
}

function Report({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const { counts, differences, gone, added, lostRedirects, refused, failure } = rehearsal
  const title = say.title(rehearsal.from, rehearsal.to)
  return (
    <html lang="it">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href="rapporto.css" />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p class="esito">{say.outcome[exitCodeOf(rehearsal)]}</p>
          <Counts counts={counts} />
          {failure !== null && <Named title={say.failure} lines={[failure]} />}
          <Named title={say.refused(refused.length)} lines={refused} />
          <Named title={say.lostRedirects(lostRedirects.length)} lines={lostRedirects} />
          <Named title={say.gone(gone.length)} lines={gone} />
          <Named title={say.added(added.length)} lines={added} />
          {differences.length > 0 && <h2>{say.differences(differences.length, differences.reduce((sum, { paths }) => sum + paths.length, 0))}</h2>}
          {differences.map((difference) => <Difference {...difference} />)}
        </main>
      </body>
    </html>
  )
}

function Counts({ counts }: Pick<Rehearsal, 'counts'>) {
  const hows = Object.keys(say.how) as (keyof typeof say.how)[]
  return (
    <div class="tavola" tabIndex={0} role="region" aria-label={say.kind}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.kind}</th>
            {hows.map((how) => <th scope="col">{say.how[how]}</th>)}
          </tr>
        </thead>
        <tbody>
          {[...counts].map(([kind, row]) => (
            <tr>
              <th scope="row">{kind}</th>
              {hows.map((how) => <td>{row[how] ?? say.nothing}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Named({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>{lines.map((line) => <li>{line}</li>)}</ul>
    </section>
  )
}

function Difference({ changes, paths }: SameDifference) {
  return (
    <section>
      <h3>{say.inPages(paths.length)}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.before}</th>
            <th scope="col">{say.after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ before, after, sentence }) => (
            <tr>
              <td>{before || say.nothing}</td>
              <td>{before === after ? sentence : after || say.nothing}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>{say.otherPages}</summary>
        <ul>{paths.map((path) => <li><a href={`prima/${path}`}>{say.before}</a>, <a href={`dopo/${path}`}>{say.after}</a>: {path}</li>)}</ul>
      </details>
    </section>
  )
}
