/** The marks of a page in a frame, read from outside: nothing runs in there. */
export interface FramedMarks {
  /** How many things changed, in all views alike. */
  readonly count: number
  /** What changed, in a sentence, by its number from 1. */
  readonly sentence: (number: number) => string | null
  /** Shows a change, or the place where this view has nothing of it. */
  readonly show: (number: number) => void
}

// A little below the top: what comes before a change helps to understand it.
const HIGH = 0.3

export function framedMarks(frame: HTMLIFrameElement): FramedMarks {
  const page = () => frame.contentDocument as Document
  const marksOf = (number: number) => [...page().querySelectorAll<HTMLElement>(`[data-diff-n="${String(number)}"]`)]
  return {
    count: Math.max(0, ...numbersIn(page())),
    sentence: (number) => marksOf(number)[0]?.dataset.diffSays ?? null,
    show: (number) => {
      for (const former of page().querySelectorAll('[data-diff-now]')) former.removeAttribute('data-diff-now')
      const marks = marksOf(number)
      for (const mark of marks) mark.setAttribute('data-diff-now', '')
      // Of something that moved, where it is now tells more than where it was.
      const place = marks.find((mark) => mark.dataset.diff === 'moved-here') ?? marks[0] ?? page().querySelector(`[data-diff-near~="${String(number)}"]`)
      if (place) scrollTo(frame, place)
    },
  }
}

function numbersIn(page: Document): readonly number[] {
  return [...page.querySelectorAll<HTMLElement>('[data-diff-n], [data-diff-near]')].flatMap(({ dataset: { diffN, diffNear } }) => [diffN ?? '', ...(diffNear ?? '').split(' ')].map(Number))
}

function scrollTo({ contentWindow }: HTMLIFrameElement, place: Element): void {
  if (!contentWindow) return
  const { top, height } = place.getBoundingClientRect()
  const above = Math.max(contentWindow.innerHeight * HIGH, 0)
  contentWindow.scrollTo({ top: contentWindow.scrollY + top - Math.min(above, Math.max(0, contentWindow.innerHeight - height)), behavior: 'instant' })
}
