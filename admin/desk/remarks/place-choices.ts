import type { RemarksAnswer } from '../../../lib/protocol/remarks.ts'
import { REMARK_WORDS as say } from '../words/remarks.ts'
import type { Place } from './place-key.ts'

/** One thing a remark can be about: what it is called, what is written there now, whether other words can be proposed for it. */
export interface Choice {
  readonly place: Place
  readonly label: string
  readonly now: string | null
  readonly writable: boolean
}

export interface ChoiceGroup {
  readonly label: string
  readonly choices: readonly Choice[]
}

// A line of a list, not the paragraph.
const LONGEST = 70

/** What can be remarked, as a list to choose from: the whole, then each page with its fields and its paragraphs, new ones first. */
export function placeChoices({ pages }: Pick<RemarksAnswer, 'pages'>): readonly ChoiceGroup[] {
  const several = pages.length > 1
  return [
    { label: '', choices: [{ place: null, label: say.dialog.whole, now: null, writable: false }] },
    ...pages.flatMap((page) => {
      const named = (label: string) => (several ? `${page.title}: ${label}` : label)
      const passages = (fresh: boolean) =>
        page.passages.filter((passage) => passage.fresh === fresh).map(({ quote, said, writable }) => ({ place: { path: page.path, field: 'body', quote }, label: short(said), now: quote, writable }))
      return [
        { label: named(say.dialog.fresh), choices: passages(true) },
        { label: named(say.dialog.fields), choices: page.fields.map(({ field, label, value, writable }) => ({ place: { path: page.path, field }, label: value === null ? label : short(`${label}: ${value}`), now: value, writable })) },
        { label: named(say.dialog.others), choices: [...passages(false), ...(page.passages.length > 0 ? [{ place: { path: page.path, field: 'body' }, label: say.dialog.allText, now: null, writable: false }] : [])] },
      ]
    }),
  ].filter(({ choices }) => choices.length > 0)
}

function short(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST) > 0 ? text.lastIndexOf(' ', LONGEST) : LONGEST)}…`
}
