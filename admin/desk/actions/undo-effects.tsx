import type { UndoEffectsAnswer } from '../../../lib/protocol/decide.ts'
import { LinksList } from '../removal/links-list.tsx'
import { DECIDE_WORDS } from '../words/decide.ts'

const { undo: say } = DECIDE_WORDS

/** The pages that go when a publication is taken back, and what keeps them: said before anybody does it. Always there: a live region that comes with its words is not read. */
export function UndoEffects({ pages }: UndoEffectsAnswer) {
  return (
    <div role="status">
      {pages.map(({ path, title, links }) => {
        const total = links.pages.length + links.closed
        return (
          <div key={path}>
            <p>{say.goes(title)}</p>
            {total > 0 && (
              <div class="desk-note desk-note-warning">
                <p class="desk-note-title">{say.linked(total)}</p>
                <LinksList links={links} />
                <p>{say.linkedHelp}</p>
              </div>
            )}
          </div>
        )
      })}
    </div>
  )
}
