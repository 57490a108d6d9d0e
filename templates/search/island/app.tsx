import { useEffect, useRef, useState } from 'preact/hooks'
import { SEARCH_WORDS as say } from '../../words/search.ts'
import type { Choice } from '../facets.ts'
import { Filters } from './filters.tsx'
import { type Outcome, outcomeOf, STEP } from './outcome.ts'
import { type Asked, readAsked, writeAsked } from './question.ts'
import { ResultList } from './result-list.tsx'
import type { Searcher } from './searcher.ts'

interface Props {
  readonly searcher: Searcher
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  /** Other ways to an answer, for a search that ends with nothing. */
  readonly ways: HTMLElement | null
  /** Services, offices and topics by name, for who has not asked yet. */
  readonly index: HTMLElement | null
}

const TYPING_MS = 200

/** What is found, as one types. The field is the page's own and keeps the focus; the address keeps the question. */
export function App({ searcher, form, input, ways, index }: Props) {
  const [asked, setAsked] = useState<Asked>(() => readAsked(location.search))
  const [shown, setShown] = useState(STEP)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const results = useRef<HTMLDivElement>(null)
  const newest = useRef<Asked>(asked)
  // What one types takes its own place in the history, never that of what was asked before: the way back leads there.
  const isTyped = useRef(false)

  const ask = (next: Asked, history: 'push' | 'replace' | 'keep') => {
    newest.current = next
    setAsked(next)
    setShown(STEP)
    if (history === 'keep') return
    const address = `${location.pathname}${writeAsked(next)}`
    if (address === `${location.pathname}${location.search}`) return
    window.history[history === 'push' ? 'pushState' : 'replaceState'](null, '', address)
  }

  useEffect(() => {
    let timer = 0
    const typed = () => {
      clearTimeout(timer)
      timer = window.setTimeout(() => {
        ask({ ...newest.current, question: input.value.trim() }, isTyped.current ? 'replace' : 'push')
        isTyped.current = true
      }, TYPING_MS)
    }
    const sent = (event: Event) => {
      event.preventDefault()
      clearTimeout(timer)
      ask({ ...newest.current, question: input.value.trim() }, isTyped.current ? 'replace' : 'push')
      isTyped.current = false
    }
    const back = () => {
      const was = readAsked(location.search)
      input.value = was.question
      isTyped.current = false
      ask(was, 'keep')
    }
    input.value ||= newest.current.question
    form.addEventListener('submit', sent)
    input.addEventListener('input', typed)
    window.addEventListener('popstate', back)
    return () => {
      form.removeEventListener('submit', sent)
      input.removeEventListener('input', typed)
      window.removeEventListener('popstate', back)
    }
  }, [form, input])

  useEffect(() => {
    let isStale = false
    if (asked.question === '') setOutcome(null)
    else void outcomeOf(searcher, index, asked, shown).then((next) => { if (!isStale) setOutcome(next) })
    return () => { isStale = true }
  }, [searcher, index, asked, shown])

  useEffect(() => {
    if (index) index.hidden = outcome !== null
    if (ways) ways.hidden = outcome === null || (outcome.total > 0 && outcome.missing.length === 0)
  }, [index, ways, outcome])

  const showMore = () => {
    const before = outcome?.pages.length ?? 0
    setShown(shown + STEP)
    // The button goes when all is shown: the focus goes on to the first result that is new.
    const stop = new MutationObserver(() => {
      const link = results.current?.querySelectorAll<HTMLElement>('.rd-result a')[before]
      if (link) {
        stop.disconnect()
        link.focus()
      }
    })
    if (results.current) stop.observe(results.current, { childList: true, subtree: true })
  }
  const choose = (facet: string, value: string, chosen: boolean) => {
    const values = new Set(asked.choice.get(facet))
    if (chosen) values.add(value)
    else values.delete(value)
    ask({ ...asked, choice: new Map([...asked.choice, [facet, values]]) }, 'replace')
  }
  const clear = () => {
    const none: Choice = new Map()
    ask({ ...asked, choice: none }, 'replace')
    results.current?.querySelector('summary')?.focus()
  }

  const more = outcome ? Math.min(STEP, outcome.total - outcome.pages.length) : 0
  return (
    <div ref={results} class="container rd-search-results">
      <p class="rd-search-status" role="status">{statusOf(asked, outcome)}</p>
      {outcome && outcome.corrected.length > 0 && <p>{say.corrected(outcome.corrected)}</p>}
      {outcome && outcome.missing.length > 0 && <p>{outcome.total > 0 ? say.missing(outcome.missing) : say.nowhere(outcome.missing)}</p>}
      {outcome?.isPartial && <p class="callout callout-note">{say.notReady}</p>}
      {outcome && (
        <div class="row">
          {(outcome.total > 0 || outcome.isFiltered) && !outcome.isPartial && (
            <div class="col-lg-3"><Filters facets={outcome.facets} onChoose={choose} onClear={clear} /></div>
          )}
          {outcome.total > 0 && (
            <section class="col-lg-8" aria-labelledby="risultati">
              <h2 class="visually-hidden" id="risultati">{say.results}</h2>
              <ResultList pages={outcome.pages} />
              {more > 0 && !outcome.isPartial && <button class="btn btn-outline-primary" type="button" onClick={showMore}>{say.more(more)}</button>}
            </section>
          )}
        </div>
      )}
    </div>
  )
}

function statusOf({ question }: Asked, outcome: Outcome | null): string {
  if (question === '') return ''
  if (!outcome) return say.searching
  if (outcome.total > 0) return say.found(outcome.total, outcome.question)
  return outcome.isFiltered ? say.nothingFiltered(outcome.question) : say.nothing(outcome.question)
}
