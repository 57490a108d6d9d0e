import type { CommentsAnswer, DeskRatedPage } from '../../../lib/protocol/ratings.ts'
import { ProblemBox } from '../problem-box.tsx'
import { useAnswer } from '../use-answer.ts'
import { WORDS } from '../words/desk.ts'
import { RATINGS_WORDS as say } from '../words/ratings.ts'
import { CommentLine } from './comment-line.tsx'

interface Props {
  readonly rated: DeskRatedPage
  readonly period: string
}

/** What readers wrote of a page. */
export function Comments({ rated: { site, page, about }, period }: Props) {
  const { answer, again } = useAnswer<CommentsAnswer>(`ratings-comments?${new URLSearchParams({ sito: site.key, pagina: page, oggetto: about, periodo: period })}`)
  if (!answer) return <p role="status">{WORDS.loading}</p>
  if (!answer.ok) return <ProblemBox problem={answer.problem} onRetry={again} />
  return (
    <div class="desk-comments">
      <p class="desk-published-when">{say.keep}</p>
      <ul aria-label={say.comments}>
        {answer.value.comments.map((comment) => (
          <CommentLine key={comment.id} site={site.key} page={page} comment={comment} />
        ))}
      </ul>
    </div>
  )
}
