import { createElement, type ReactElement } from 'react'
import type { ToldIssue, ToldSeverity } from '../../../lib/protocol/checks.ts'
import { goToField } from './go-to-field.ts'
import { CHECK_WORDS as say } from './words.ts'

const MARKS: Readonly<Record<ToldSeverity, string>> = { error: '✖', warning: '▲', hint: '●' }

/** One thing found: how grave in words and shape, where, what to do, and the way to the field. */
export function IssueItem({ issue }: { readonly issue: ToldIssue }): ReactElement {
  const { severity, label, sentence, quote, remedy, field, times } = issue
  const suggestions = issue.suggestions.filter((word) => !sentence.includes(`«${word}»`))
  return createElement(
    'li',
    { className: `controllo controllo-${severity}` },
    field === '' ? null : createElement('button', { type: 'button', onClick: () => goToField(field, quote) }, say.go, createElement('span', { className: 'solo-ascolto' }, say.goTo(label))),
    createElement('p', null, createElement('strong', { className: 'controllo-tipo' }, createElement('span', { 'aria-hidden': true }, MARKS[severity]), ` ${say.kind[severity]}`), ` ${label || say.whole}`),
    createElement('p', null, sentence, times > 1 ? ` ${say.times(times)}` : null),
    quote !== '' && !sentence.includes(quote) ? createElement('blockquote', null, quote) : null,
    remedy !== '' || suggestions.length > 0 ? createElement('p', null, remedy, suggestions.length > 0 ? ` ${say.write(suggestions)}` : null) : null,
  )
}
