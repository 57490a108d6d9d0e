import { useEffect } from 'preact/hooks'
import type { DeskProposal } from '../../../lib/protocol/desk.ts'
import type { StoryAnswer } from '../../../lib/protocol/story.ts'
import { useAnswer } from '../use-answer.ts'
import { StoryLines } from './story-lines.tsx'

/** Where a proposal stands, kept equal to what was last seen of it. Without an answer the steps below say enough. */
export function ProposalStory({ proposal: { number, updatedAt } }: { readonly proposal: DeskProposal }) {
  const { answer, again } = useAnswer<StoryAnswer>(`story?n=${number}`)
  useEffect(() => {
    if (answer) void again()
  }, [updatedAt])
  return answer?.ok ? (
    <div class="desk-story">
      <StoryLines story={answer.value} />
    </div>
  ) : null
}
