import { EXPERT_PAGE_WORDS as say } from '../words/expert.ts'
import { AskedChange } from './asked-change.tsx'
import type { ExpertPageEntry } from './expert-view.ts'

/** A page a question is about: the facts first, then the page itself, in a frame where nothing runs. */
export function AskedEntry({ entry: { path, title, type, site, how, changes, hasPage }, question }: { readonly entry: ExpertPageEntry; readonly question: string }) {
  const address = `/parere/pagina?${new URLSearchParams({ q: question, path })}`
  return (
    <section class="rd-asked-entry">
      <h2>{title}</h2>
      <p class="rd-asked-kind">{[say.how[how], type, site].filter(Boolean).join(' · ')}</p>
      <h3>{say.changesTitle[how]}</h3>
      {changes.length === 0 && <p>{say.noChanges}</p>}
      {how === 'changed' && changes.some((change) => change.how === 'changed') && <p class="rd-asked-kind">{say.legend}</p>}
      <dl class="rd-asked-changes">{changes.map((change) => <AskedChange key={`${change.how} ${change.field}`} change={change} alone={how !== 'changed'} />)}</dl>
      {hasPage ? (
        <>
          <h3>{say.page}</h3>
          <iframe class="rd-asked-page" src={address} title={say.frame(title)} sandbox="allow-same-origin" loading="lazy" />
          <p><a href={address} target="_blank" rel="noopener">{say.openPage}</a></p>
        </>
      ) : (
        how !== 'removed' && <p>{say.noPage}</p>
      )}
    </section>
  )
}
