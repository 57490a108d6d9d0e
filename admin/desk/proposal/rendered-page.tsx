import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { ComparedPage } from '../page/compared-page.tsx'
import { FileText } from '../page/file-text.tsx'
import { PageLink } from '../removal/page-link.tsx'
import { ParagraphChooser } from '../remarks/paragraph-chooser.tsx'
import { WORDS } from '../words/desk.ts'
import { PageFrame } from './page-frame.tsx'

type Entry = DeskProposal['entries'][number]

/** The page as a reader sees it, with what changed marked, and the file it is made from. */
export function RenderedPage({ entry, named }: { readonly entry: Entry; readonly named: boolean }) {
  return (
    <section class="desk-section">
      {named && <p class="desk-entry-name">{entry.title}</p>}
      <h2>{WORDS.proposal.page}</h2>
      <ParagraphChooser path={entry.path} />
      <Page {...entry} />
      <FileText entry={entry} />
      {entry.what === 'change' && (
        <p class="desk-help">
          <PageLink path={entry.path} title={entry.title} />
        </p>
      )}
    </section>
  )
}

function Page({ beforeUrl, afterUrl, togetherUrl, title }: Entry) {
  const { before, after, noBefore, noAfter, noPage } = WORDS.proposal
  if (beforeUrl === null && afterUrl === null) return <p>{noPage}</p>
  if (beforeUrl !== null && afterUrl !== null && togetherUrl !== null) return <ComparedPage {...{ beforeUrl, afterUrl, togetherUrl, title }} />
  return (
    <>
      <p>{beforeUrl === null ? noBefore : noAfter}</p>
      <PageFrame url={(afterUrl ?? beforeUrl) as string} side={beforeUrl === null ? after : before} title={title} />
    </>
  )
}
