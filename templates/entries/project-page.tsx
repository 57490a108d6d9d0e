import type { project } from '../../lib/model/types/project.ts'
import type { ValuesOf } from '../../lib/model/content-type.ts'
import { Attachments } from '../components/attachments.tsx'
import { EntryPage, type EntryProps } from '../components/entry-page.tsx'
import { fact, Facts } from '../components/facts.tsx'
import { Phases } from '../components/phases.tsx'
import { Prose } from '../components/prose.tsx'
import { Text } from '../components/text.tsx'
import { dayInWords } from '../text/days.ts'
import { fieldLabel } from '../text/field-label.ts'
import { projectState } from '../text/project-state.ts'
import { ENTRY_WORDS as say } from '../words/entry.ts'
import { WORDS } from '../words/it.ts'
import { linksTo } from './links-to.tsx'

type Values = ValuesOf<typeof project>

export function ProjectPage({ site, entry }: EntryProps) {
  const values = entry.values as Values
  return (
    <EntryPage
      site={site}
      entry={entry}
      kind={projectState(values, site.today())}
      facts={[
        ...fact(fieldLabel('progetto', 'ruolo_comune'), values.ruolo_comune),
        ...fact(fieldLabel('progetto', 'inizio'), <time datetime={values.inizio}>{dayInWords(values.inizio)}</time>),
        ...fact(fieldLabel('progetto', 'fine'), values.fine && <time datetime={values.fine}>{dayInWords(values.fine)}</time>),
        ...fact(say.multiYear, isMultiYear(values) && WORDS.yes),
      ]}
      sections={[
        { id: 'obiettivi', title: say.goals, content: values.obiettivi.length > 0 && <ul>{values.obiettivi.map((goal) => <li key={goal}>{goal}</li>)}</ul> },
        { id: 'descrizione', title: say.description, content: <Prose site={site} text={values.body} /> },
        { id: 'finanziamento', title: say.funding, content: hasFunding(values) && <Funding values={values} /> },
        { id: 'partner', title: say.partners, content: values.partner && <Partners partners={values.partner} /> },
        { id: 'settori', title: fieldLabel('progetto', 'settori_coinvolti'), content: linksTo(site, entry.owner, 'unita', values.settori_coinvolti) },
        { id: 'fasi', title: say.phases, content: values.fasi && <Phases phases={values.fasi} /> },
        { id: 'avanzamento', title: say.progress, content: values.avanzamento && <Text text={values.avanzamento} /> },
        { id: 'risultati', title: say.results, content: values.esiti && <Text text={values.esiti} /> },
        { id: 'allegati', title: say.attachments, content: values.allegati && <Attachments site={site} files={values.allegati} /> },
      ]}
      related={site.referrers(entry.owner, 'progetto', entry.slug)}
    />
  )
}

function isMultiYear({ inizio, fine }: Values): boolean {
  return fine !== undefined && fine.slice(0, 4) !== inizio.slice(0, 4)
}

function hasFunding(values: Values): boolean {
  const { promotore, ente_finanziatore, cofinanziamento_perc, importo, cup, missione_pnrr } = values
  return [promotore, ente_finanziatore, cofinanziamento_perc, importo, cup, missione_pnrr].some((value) => value !== undefined)
}

function Funding({ values }: { values: Values }) {
  const label = (key: string) => fieldLabel('progetto', key)
  return (
    <Facts
      facts={[
        ...fact(label('promotore'), values.promotore),
        ...fact(label('ente_finanziatore'), values.ente_finanziatore?.join(', ')),
        ...fact(label('importo'), values.importo !== undefined && WORDS.euro(values.importo)),
        ...fact(label('cofinanziamento_perc'), values.cofinanziamento_perc !== undefined && WORDS.percent(values.cofinanziamento_perc)),
        ...fact(label('cup'), values.cup),
        ...fact(label('missione_pnrr'), values.missione_pnrr),
      ]}
    />
  )
}

function Partners({ partners }: { partners: NonNullable<Values['partner']> }) {
  return <ul>{partners.map(({ nome, url }) => <li key={nome}>{url ? <a href={url}>{nome}</a> : nome}</li>)}</ul>
}
