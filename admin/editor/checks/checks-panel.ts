import { createElement, type ReactElement, useId, useState } from 'react'
import type { TextChecksAnswer, ToldSeverity } from '../../../lib/protocol/checks.ts'
import { IssueItem } from './issue-item.ts'
import { CHECK_WORDS as say } from './words.ts'

/** A line with the counts, and the list behind it. Only the counts are announced, and nothing takes the focus. */
export function ChecksPanel({ answer }: { readonly answer: TextChecksAnswer }): ReactElement {
  const [open, setOpen] = useState(false)
  const id = useId()
  const summary = summaryOf(answer)
  return createElement(
    'section',
    { className: 'controlli', 'aria-label': say.place },
    createElement('p', { role: 'status', className: 'solo-ascolto' }, summary),
    createElement(
      'button',
      { type: 'button', className: 'controlli-apri', 'aria-expanded': open, 'aria-controls': id, onClick: () => setOpen(!open) },
      createElement('span', { 'aria-hidden': true, className: 'controlli-freccia' }, open ? '▾' : '▴'),
      createElement('strong', null, say.name),
      ' ',
      summary,
    ),
    createElement('div', { id, className: 'controlli-elenco', hidden: !open }, open ? createElement(Found, { answer }) : null),
  )
}

function Found({ answer: { issues, missing, paragraphs } }: { readonly answer: TextChecksAnswer }): ReactElement {
  return createElement(
    'div',
    null,
    createElement('p', null, say.free),
    missing.length > 0 && createElement('p', null, say.missing(missing.map(({ label }) => label))),
    createElement('ul', null, ...issues.map((issue) => createElement(IssueItem, { key: `${issue.code} ${issue.field} ${issue.quote} ${issue.sentence}`, issue }))),
    paragraphs.length > 0 && createElement('h2', null, say.paragraphs),
    paragraphs.length > 0 && createElement('ul', null, ...paragraphs.map(({ text, score, label }) => createElement('li', { key: text }, createElement('strong', null, `${label}, ${say.paragraph(Math.round(score))}`), createElement('blockquote', null, text)))),
  )
}

function summaryOf({ issues, missing, score }: TextChecksAnswer): string {
  const of = (severity: ToldSeverity) => issues.filter((issue) => issue.severity === severity).length
  const counts = (['error', 'warning', 'hint'] as const).flatMap((severity) => (of(severity) > 0 ? [say.counts[severity](of(severity))] : []))
  const found = counts.length > 0 ? counts : missing.length === 0 ? [say.none] : []
  return [...found, ...(missing.length > 0 ? [say.toFill(missing.length)] : []), ...(score === null ? [] : [say.score(Math.round(score))])].join(' · ')
}
