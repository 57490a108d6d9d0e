import type { Queries } from '../../lib/site/queries.ts'
import type { Entry } from '../../lib/model/entry.ts'
import { dayInWords } from '../text/days.ts'
import { WORDS } from '../words/it.ts'
import { fact, Facts } from './facts.tsx'
import { historyFact } from './history-fact.tsx'
import { CardLink } from './link-list.tsx'

/** What makes a page trustworthy: who answers for it, when it was last changed and checked. */
export function EntryFooter({ site, entry }: { site: Queries; entry: Entry }) {
  const { data_verifica, data_scadenza, protocollo, ufficio } = entry.values
  const updated = site.updated(entry.path)
  const protocol = protocollo as { numero: string; data: string } | undefined
  const office = ufficio === undefined ? null : site.named(entry.owner, 'unita', String(ufficio))
  return (
    <div class="rd-entry-footer">
      <Facts
        facts={[
          ...fact(WORDS.office, office && <CardLink site={site} card={office} />),
          ...fact(WORDS.area, site.site.tipo === 'intranet' && (site.site.aree[entry.owner] ?? entry.owner)),
          ...fact(WORDS.protocol, protocol && `${protocol.numero}, ${dayInWords(protocol.data)}`),
          ...fact(WORDS.expires, data_scadenza !== undefined && <time datetime={String(data_scadenza)}>{dayInWords(String(data_scadenza))}</time>),
          ...fact(WORDS.verified, data_verifica !== undefined && <time datetime={String(data_verifica)}>{dayInWords(String(data_verifica))}</time>),
          ...fact(WORDS.updated, updated && <time datetime={updated}>{dayInWords(updated)}</time>).map((one) => ({ ...one, made: true as const })),
          ...historyFact(site, entry),
        ]}
      />
    </div>
  )
}
