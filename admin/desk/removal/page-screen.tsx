import type { PageInForceAnswer } from '../../../lib/protocol/removal.ts'
import { Heading } from '../heading.tsx'
import { ProblemBox } from '../problem-box.tsx'
import { proposalHref } from '../route.ts'
import { useAnswer } from '../use-answer.ts'
import { WORDS } from '../words/desk.ts'
import { REMOVAL_WORDS } from '../words/removal.ts'
import { MoveForm } from './move-form.tsx'
import { PageFacts } from './page-facts.tsx'
import { pageHref, type Wanted } from './page-href.ts'
import { RemoveForm } from './remove-form.tsx'

interface Props {
  readonly path: string
  readonly wanted: Wanted
  readonly back: string
  readonly onSent: (proposal: number) => void
}

/** A page that is on a site: what it is, and the two ways it may leave its address. */
export function PageScreen({ path, wanted, back, onSent }: Props) {
  const { answer, again } = useAnswer<PageInForceAnswer>(`page-in-force?path=${encodeURIComponent(path)}`)
  return (
    <>
      <a class="desk-back" href={back}>
        {REMOVAL_WORDS.page.back}
      </a>
      {!answer && <p role="status">{WORDS.loading}</p>}
      {answer && !answer.ok && (
        <>
          <Heading title={answer.problem.sentence}>{answer.status === 404 ? REMOVAL_WORDS.page.missing : WORDS.desk}</Heading>
          <ProblemBox problem={answer.problem} onRetry={again} />
        </>
      )}
      {answer?.ok && <Found page={answer.value} wanted={wanted} onSent={onSent} />}
    </>
  )
}

function Found({ page, wanted, onSent }: { readonly page: PageInForceAnswer } & Pick<Props, 'wanted' | 'onSent'>) {
  const { page: words } = REMOVAL_WORDS
  const free = page.canWrite && page.open === null
  return (
    <>
      <Heading title={page.title}>{page.title}</Heading>
      <PageFacts page={page} />
      {!page.canWrite && <p class="desk-note">{words.readOnly}</p>}
      {page.canWrite && page.open && <AlreadyOpen open={page.open} />}
      {free && wanted === null && <Choice page={page} />}
      {free && wanted === 'remove' && <RemoveForm page={page} onSent={onSent} />}
      {free && wanted === 'move' && <MoveForm page={page} onSent={onSent} />}
    </>
  )
}

function Choice({ page: { path, editorUrl } }: { readonly page: PageInForceAnswer }) {
  const { page: words } = REMOVAL_WORDS
  return (
    <nav class="desk-buttons" aria-label={words.actions}>
      {editorUrl && (
        <a class="btn btn-primary" href={editorUrl}>
          {words.edit}
        </a>
      )}
      <a class="btn btn-outline-primary" href={pageHref(path, 'move')}>
        {words.move}
      </a>
      <a class="btn btn-outline-danger" href={pageHref(path, 'remove')}>
        {words.remove}
      </a>
    </nav>
  )
}

function AlreadyOpen({ open }: { readonly open: NonNullable<PageInForceAnswer['open']> }) {
  const { page: words } = REMOVAL_WORDS
  return (
    <div class="desk-note">
      <p class="desk-note-title">{open === 'others' ? words.openOthers : words.open}</p>
      <p>{words.openHelp}</p>
      {open !== 'others' && <a href={proposalHref(open.number)}>{words.seeOpen(open.title)}</a>}
    </div>
  )
}
