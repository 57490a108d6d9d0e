import type { Queries } from '../../lib/site/queries.ts'
import { Block } from '../components/block.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { bodyName, type Colleague, colleaguesOf, networkOf } from '../gathered/directory.ts'
import { fieldLabel } from '../text/field-label.ts'
import { cardUrl } from '../href.ts'
import { Page } from '../layout/page.tsx'
import { HOME_WORDS as say } from '../words/home.ts'
import { WORDS } from '../words/it.ts'

/** The directory of an area: everybody by surname, then the network of who writes and approves. */
export function DirectoryPage({ site, area }: { site: Queries; area: string }) {
  const colleagues = colleaguesOf(site, area)
  return (
    <Page site={site} title={say.directory} description={say.directoryText} address={`/${area}/rubrica/`}>
      <PageHeader site={site} title={say.directory} description={say.directoryText} />
      <Block title={say.people}><People site={site} colleagues={colleagues} /></Block>
      <Block title={say.network} text={say.networkText} muted><Network site={site} colleagues={colleagues} /></Block>
    </Page>
  )
}

function People({ site, colleagues }: { site: Queries; colleagues: readonly Colleague[] }) {
  const label = (key: string) => fieldLabel('rubrica', key)
  return (
    <div class="table-responsive" role="region" tabindex={0} aria-label={WORDS.wideTable}>
      <table class="table rd-people">
        <thead>
          <tr>{[say.people, label('ufficio_di'), label('telefono'), label('email'), label('stanza')].map((title) => <th key={title} scope="col">{title}</th>)}</tr>
        </thead>
        <tbody>
          {colleagues.map(({ card, values }) => (
            <tr key={card.path}>
              <th scope="row">
                <a href={cardUrl(site.site, card)}>{values.cognome} {values.nome}</a>
                <span>{values.ruolo}</span>
              </th>
              <td>{[values.ufficio_di, bodyName(site, values.ente)].filter(Boolean).join(', ')}</td>
              <td>{values.telefono && <a href={`tel:${values.telefono.replace(/ /g, '')}`}>{values.telefono}</a>}{values.telefono_breve && <span>{say.shortNumber} {values.telefono_breve}</span>}</td>
              <td><a href={`mailto:${values.email}`}>{values.email}</a></td>
              <td>{values.stanza}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Network({ site, colleagues }: { site: Queries; colleagues: readonly Colleague[] }) {
  return (
    <ul class="rd-network">
      {networkOf(colleagues).map(({ group, people }) => (
        <li key={group} class="it-card border">
          <h3 class="it-card-title h5">{groupName(site, people, group)}</h3>
          <ul class="list-unstyled">
            {people.map(({ card, values }) => (
              <li key={card.path}>
                <a href={cardUrl(site.site, card)}>{values.nome} {values.cognome}</a>, {values.ruolo}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

// A group of the rules is a code: people know it as the office they share.
function groupName(site: Queries, people: readonly Colleague[], group: string): string {
  const offices = new Set(people.map(({ values }) => values.ufficio_di))
  const bodies = new Set(people.map(({ values }) => values.ente))
  const [[office], [body]] = [offices, bodies]
  if (offices.size !== 1 || !office) return group
  return bodies.size === 1 && body ? `${office}, ${bodyName(site, body)}` : office
}
