import { useId, useRef, useState } from 'preact/hooks'
import type { RemovalReason } from '../../../lib/model/gone/gone-values.ts'
import type { PageChoice, PageInForceAnswer } from '../../../lib/protocol/removal.ts'
import { WordsField } from '../fields/words-field.tsx'
import { ProblemBox } from '../problem-box.tsx'
import { REMOVAL_WORDS } from '../words/removal.ts'
import { type Left, LeftChoice } from './left-choice.tsx'
import { LinksList } from './links-list.tsx'
import { pageHref } from './page-href.ts'
import { ReasonChoice } from './reason-choice.tsx'
import { useSending } from './send-request.ts'

interface Props {
  readonly page: PageInForceAnswer
  readonly onSent: (proposal: number) => void
}

type Missing = 'reason' | 'words' | 'left' | 'destination' | null

/** The longest the model keeps. */
const LONGEST = 300

/** Asks to take a page away: why, and what who has its address will find. While pages point at it, it says which, and asks nothing. */
export function RemoveForm({ page, onSent }: Props) {
  const { remove: words, links: say } = REMOVAL_WORDS
  const { path, head, links, leavesTrace, destinations } = page
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [reason, setReason] = useState<RemovalReason | null>(null)
  const [text, setText] = useState('')
  const [left, setLeft] = useState<Left | null>(null)
  const [destination, setDestination] = useState<PageChoice | null>(null)
  const [missing, setMissing] = useState<Missing>(null)
  const { working, problem, send } = useSending('remove', onSent)
  const total = links.pages.length + links.closed

  const choose = (chosen: RemovalReason) => {
    setReason(chosen)
    if (chosen === 'unita') setLeft('elsewhere')
  }
  const submit = (event: Event) => {
    event.preventDefault()
    const lacks = missingIn({ reason, text, left: leavesTrace ? left : 'told', destination })
    setMissing(lacks)
    if (lacks) requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('.desk-error ~ * input, .desk-error ~ select, .desk-error ~ textarea')?.focus())
    else void send({ path, head, reason, words: text.trim(), destination: left === 'elsewhere' && destination ? { type: destination.type, slug: destination.slug } : null })
  }
  if (total > 0) {
    return (
      <section class="desk-section">
        <h2>{say.title(total)}</h2>
        <p>{say.blocks}</p>
        <LinksList links={links} />
        <a class="btn btn-outline-primary" href={pageHref(path)}>
          {words.cancel}
        </a>
      </section>
    )
  }
  return (
    <form ref={form} class="desk-section desk-request" noValidate onSubmit={submit}>
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      <p>{say.none}</p>
      {problem && <ProblemBox problem={problem} />}
      <ReasonChoice id={id} reason={reason} missing={missing === 'reason'} onChoose={choose} />
      <WordsField label={reason === 'altro' ? words.wordsNeeded : words.words} help={words.wordsHelp} fault={missing === 'words' ? words.wordsMissing : null} text={text} longest={LONGEST} rows={2} required={reason === 'altro'} onInput={setText} />
      {leavesTrace ? (
        <LeftChoice id={id} mayBeTold={reason !== 'unita'} pages={destinations} left={left} destination={destination} missing={missing === 'left' || missing === 'destination' ? missing : null} onLeft={setLeft} onDestination={setDestination} />
      ) : (
        <p class="desk-note">{words.noTrace}</p>
      )}
      <div class="desk-buttons">
        <button type="submit" class="btn btn-danger" aria-disabled={working}>
          {working ? words.sending : words.send}
        </button>
        <a class="btn btn-outline-primary" href={pageHref(path)}>
          {words.cancel}
        </a>
      </div>
    </form>
  )
}

function missingIn({ reason, text, left, destination }: { readonly reason: RemovalReason | null; readonly text: string; readonly left: Left | null; readonly destination: PageChoice | null }): Missing {
  if (reason === null) return 'reason'
  if (reason === 'altro' && text.trim() === '') return 'words'
  if (left === null) return 'left'
  return (left === 'elsewhere' || reason === 'unita') && destination === null ? 'destination' : null
}
