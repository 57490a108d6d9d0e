import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Imported } from '../../lib/import/wordpress/import-site.ts'
import type { Note, NoteCode } from '../../lib/import/wordpress/map/note.ts'
import { REPORT_WORDS as say } from '../../lib/import/wordpress/report/words.ts'
import type { Site } from '../../lib/model/sites.ts'

/** Rows of a table that a person looks through; the rest is for programs. */
const MOST_ROWS = 200

/** The report of an import as a page of its own, without scripts: what came, what did not and why, what to do. */
export function reportPage(imported: Imported, site: Site): string {
  return `<!doctype html>\n${renderToString(<Report imported={imported} site={site} />)}\n`
}

function Report({ imported, site }: { imported: Imported; site: Site }) {
  const { tally, notes, entries, redirects, media, day } = imported
  const pages = [...entries.keys()].filter((path) => !path.includes('/ritirata/')).length
  const groups = (Object.keys(say.notes) as NoteCode[]).map((code) => ({ code, notes: notes.filter((note) => note.code === code) })).filter((group) => group.notes.length > 0)
  return (
    <html lang="it">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{say.title(site.nome)}</title>
        <link rel="stylesheet" href="rapporto.css" />
      </head>
      <body>
        <main>
          <h1>{say.title(site.nome)}</h1>
          <p class="lead">{say.lead}</p>
          <p>{say.made(day.split('-').reverse().join('/'))} {say.summary(pages, redirects.length, media.size)}</p>
          <p>{say.authors(tally.authors)} {say.comments}</p>
          <nav aria-label={say.index}>
            <ul>
              <li><a href="#tipi">{say.types}</a></li>
              {groups.map(({ code, notes: found }) => <li key={code}><a href={`#${code}`}>{say.notes[code].title}</a> ({found.length.toLocaleString('it-IT')})</li>)}
            </ul>
          </nav>
          <Types tally={tally} />
          {groups.length === 0 && <p>{say.nothing}</p>}
          {groups.map(({ code, notes: found }) => <Group key={code} code={code} notes={found} />)}
        </main>
      </body>
    </html>
  )
}

function Types({ tally }: { tally: Imported['tally'] }) {
  const [name, ...columns] = say.columns
  return (
    <section>
      <h2 id="tipi">{say.types}</h2>
      <Wide label={say.types}>
        <table>
          <thead>
            <tr>
              <th scope="col">{name}</th>
              {columns.filter((column) => column !== '').map((column) => <th key={column} scope="col" class="number">{column}</th>)}
              <td></td>
            </tr>
          </thead>
          <tbody>
            {tally.types.map(({ type, found, came, aside, drafts, trash, fate }) => (
              <tr key={type}>
                <th scope="row">{type}</th>
                {[found, fate === 'media' ? tally.media.came : came, aside, drafts, trash].map((count, i) => <td key={columns[i]} class="number">{count.toLocaleString('it-IT')}</td>)}
                <td>{say.fates[fate]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  )
}

function Group({ code, notes }: { code: NoteCode; notes: readonly Note[] }) {
  const { title, todo } = say.notes[code]
  const shown = notes.slice(0, MOST_ROWS)
  return (
    <section>
      <h2 id={code}>{title}</h2>
      <p><strong>{say.todo}:</strong> {todo}</p>
      <Wide label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.where}</th>
              <th scope="col">{say.what}</th>
              <th scope="col">{code === 'term-unknown' ? say.nearest : say.read}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ of, what, sample }, i) => (
              <tr key={i}>
                <td>{of && <Origin type={of.type} title={of.title} link={of.link} />}</td>
                <td>{what}</td>
                <td>{sample}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {notes.length > shown.length && <p>{say.more(notes.length - shown.length)}</p>}
    </section>
  )
}

// An address of the old site is followed only where a browser takes it to a page.
function Origin({ type, title, link }: { type: string; title: string; link: string }) {
  return <>{/^https?:\/\//.test(link) ? <a href={link} rel="noreferrer">{title || link}</a> : title} ({type})</>
}

function Wide({ label, children }: { label: string; children: ComponentChildren }) {
  return <div class="wide" role="region" tabindex={0} aria-label={label}>{children}</div>
}
