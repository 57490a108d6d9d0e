import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import { WORDS } from '../words/desk.ts'
import { PageFrame } from './page-frame.tsx'
import { SideTabs } from './side-tabs.tsx'
import { useWide } from './use-wide.ts'

/** The page as a reader sees it, before and after: side by side where there is room. */
export function RenderedPage({ entry }: { readonly entry: DeskProposal['entries'][number] }) {
  return (
    <section class="desk-section">
      <h2>{WORDS.proposal.page}</h2>
      <Sides {...entry} />
    </section>
  )
}

function Sides({ beforeUrl, afterUrl, title }: DeskProposal['entries'][number]) {
  const wide = useWide()
  const { before, after, noBefore, noAfter, noPage } = WORDS.proposal
  if (beforeUrl === null && afterUrl === null) return <p>{noPage}</p>
  if (beforeUrl === null || afterUrl === null) {
    return (
      <>
        <p>{beforeUrl === null ? noBefore : noAfter}</p>
        <PageFrame url={(afterUrl ?? beforeUrl) as string} side={beforeUrl === null ? after : before} title={title} />
      </>
    )
  }
  const frames = [
    { label: before, content: <PageFrame url={beforeUrl} side={before} title={title} /> },
    { label: after, content: <PageFrame url={afterUrl} side={after} title={title} /> },
  ] as const
  if (!wide) return <SideTabs sides={frames} first={1} />
  return (
    <div class="desk-pair">
      {frames.map(({ label, content }) => (
        <div key={label}>
          <h3>{label}</h3>
          {content}
        </div>
      ))}
    </div>
  )
}
