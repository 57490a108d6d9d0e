import { useState } from 'preact/hooks'
import { PageFrame } from '../proposal/page-frame.tsx'
import { SideTabs } from '../proposal/side-tabs.tsx'
import { useWide } from '../proposal/use-wide.ts'
import { WORDS } from '../words/desk.ts'
import { PAGE_WORDS as say } from '../words/page.ts'
import { ChangesBar } from './changes-bar.tsx'
import { chooseLayout, chosenLayout, type Layout } from './chosen-layout.ts'
import { LayoutSwitch } from './layout-switch.tsx'
import { Legend } from './legend.tsx'
import { useChanges } from './use-changes.ts'

interface Props {
  readonly beforeUrl: string
  readonly afterUrl: string
  readonly togetherUrl: string
  readonly title: string
}

/** A page before and after, with what changed marked: in one page or side by side, and on a narrow screen one at a time. */
export function ComparedPage({ beforeUrl, afterUrl, togetherUrl, title }: Props) {
  const wide = useWide()
  const changes = useChanges()
  const [layout, setLayout] = useState<Layout>(chosenLayout)
  const choose = (chosen: Layout) => {
    chooseLayout(chosen)
    setLayout(chosen)
  }
  const { before, after } = WORDS.proposal
  const frame = (url: string, side: string) => <PageFrame key={url} url={url} side={side} title={title} onPage={changes.onPage} />
  const sides = [
    { label: before, content: frame(beforeUrl, before) },
    { label: after, content: frame(afterUrl, after) },
  ]
  return (
    <>
      <div class="desk-page-tools">
        {wide && <LayoutSwitch layout={layout} onChoose={choose} />}
        <ChangesBar changes={changes} />
      </div>
      {!wide && <SideTabs sides={[...sides, { label: say.together, content: frame(togetherUrl, say.together) }]} first={2} />}
      {wide && layout === 'together' && frame(togetherUrl, say.together)}
      {wide && layout === 'sides' && (
        <div class="desk-pair">
          {sides.map(({ label, content }) => (
            <div key={label}>
              <h3>{label}</h3>
              {content}
            </div>
          ))}
        </div>
      )}
      <Legend />
    </>
  )
}
