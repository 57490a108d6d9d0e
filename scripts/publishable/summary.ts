import type { ToldIssue } from '../../lib/protocol/checks.ts'
import { cut, folded, heading, list, numbered, plain } from './markdown.ts'
import { type Report, toMend } from './report.ts'
import type { Stop } from './stop.ts'
import { PUBLISHABLE_WORDS as say } from './words.ts'

/** Lines of one kind that are read before one gives up. */
const MOST_LINES = 40
const ORDER = { error: 0, warning: 1, hint: 2 } as const

/** What is to be read of a proposal, in Markdown: whether it can go, what stops it and what to do, what changes, new problems, old ones. */
export function summaryOf(report: Report): string {
  const { title, author, number, ended, base, commit } = report
  const verdict = ended ? say.ended[ended] : toMend(report) === 0 ? say.good : say.bad
  const parts = [`# ${verdict}\n`, `${plain(say.by(title, author, number))}\n`, stops(report.stops), changes(report), issues(report), barriers(report), `${say.sources(base, commit)}\n`]
  return cut(parts.filter((part) => part !== '').join('\n'))
}

/** The same for what is no proposal of content. */
export function shortSummary(verdict: string, why: string): string {
  return `# ${verdict}\n\n${why}\n`
}

function stops(found: readonly Stop[]): string {
  if (found.length === 0) return ''
  return `${heading(say.stops)}\n${numbered(bounded(found.map(({ sentence, remedy }) => `**${plain(sentence)}** ${plain(remedy)}`.trim())))}`
}

function changes({ changes: told }: Report): string {
  const lines = told.map(({ about, lines: own }) => [`**${plain(about)}**`, ...bounded(own.map(plain)).map((line) => `  - ${line}`)].join('\n'))
  return `${heading(say.changes)}\n${lines.length > 0 ? list(bounded(lines)) : `${say.noChanges}\n`}`
}

function issues({ pages }: Report): string {
  const titled = pages.length > 1
  const lines = (kind: 'fresh' | 'standing') =>
    pages.flatMap(({ title, [kind]: found }) => [...found].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]).map((one) => `${titled ? `${plain(say.page(title))} — ` : ''}${issue(one)}`))
  const [fresh, standing] = [lines('fresh'), lines('standing')]
  const old = standing.length === 0 ? '' : `\n${folded(say.standing(standing.length), list(bounded(standing)))}`
  return `${heading(fresh.length === 0 ? say.noFresh : say.fresh(fresh.length))}${fresh.length === 0 ? '' : `\n${list(bounded(fresh))}`}${old}`
}

function issue({ severity, label, sentence, remedy, quote }: ToldIssue): string {
  const words = quote !== '' && !sentence.includes(quote) ? ` «${plain(quote)}».` : ''
  return `${plain(say.issue(severity, label, sentence))}${words} ${plain(remedy)}`.trim()
}

function barriers({ accessibility, pages }: Report): string {
  const title = `${heading(say.barriers)}\n`
  if (accessibility === 'no-browser') return `${title}${say.noBrowser}\n`
  if (accessibility === 'not-asked') return `${title}${say.notAsked}\n`
  if (accessibility.length === 0) return `${title}${say.noPages}\n`
  const nameOf = (path: string) => pages.find((page) => page.path === path)?.title ?? path
  const fresh = accessibility.flatMap(({ path, fresh: found }) => found.map((one) => `${plain(say.page(nameOf(path)))} — ${plain(say.barrier(one))}`))
  const old = accessibility.reduce((sum, { standing }) => sum + standing.length, 0)
  return `${title}${fresh.length > 0 ? list(bounded(fresh)) : `${say.noBarriers(accessibility.length)}\n`}${old > 0 ? `\n${say.oldBarriers(old)}\n` : ''}`
}

function bounded(lines: readonly string[]): readonly string[] {
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES), say.more(lines.length - MOST_LINES)]
}
