import { cut, heading, list, plain } from '../publishable/markdown.ts'
import type { Answer } from './answer.ts'
import type { FoundLink } from './found-link.ts'
import { ENOUGH, isOurFault, type Nights } from './nights.ts'
import { OUTSIDE_LINKS_WORDS as say } from './words.ts'

interface Tonight {
  readonly links: readonly FoundLink[]
  readonly answers: ReadonlyMap<string, Answer>
  readonly nights: Nights
  /** The day it is in Rome. */
  readonly today: string
}

const MOST_PAGES = 5

/** What is to be read in the morning, in Markdown: what must be mended first. */
export function reportOf({ links, answers, nights, today }: Tonight): string {
  const all = [...answers.values()]
  const of = (is: Answer['is']) => all.filter((answer) => answer.is === is).length
  const troubled = (fits: (nights: number, why: string) => boolean) =>
    links.flatMap((link) => {
      const trouble = nights.get(link.url)
      return trouble && fits(trouble.nights, trouble.why) ? [line(link, `${say.why(trouble.why, trouble.status)}, ${say.since(trouble.since, trouble.nights)}`)] : []
    })
  const broken = troubled((n, why) => n >= ENOUGH && why !== 'refused')
  const byHand = troubled((n, why) => n >= ENOUGH && why === 'refused')
  const watched = troubled((n) => n < ENOUGH)
  const moved = links.flatMap((link) => {
    const answer = answers.get(link.url)
    return answer?.is === 'good' && answer.to !== null ? [line(link, say.movedTo(answer.to))] : []
  })
  const unasked = links.flatMap((link) => {
    const answer = answers.get(link.url)
    return answer?.is === 'unasked' ? [line(link, say.unaskedWhy[answer.why])] : []
  })
  const parts = [
    `# ${say.title(today)}\n`,
    `${say.counts(of('good'), of('bad'), of('unasked'))}${isOurFault(answers) ? ` ${say.ourFault}` : broken.length === 0 ? ` ${say.nothing}` : ''}\n`,
    part(say.broken, say.brokenHow, broken),
    part(say.byHand, say.byHandHow, byHand),
    part(say.moved, say.movedHow, moved),
    part(say.watched, say.watchedHow, watched),
    part(say.unasked, '', unasked),
  ]
  return cut(parts.filter((one) => one !== '').join('\n'))
}

function part(title: (n: number) => string, how: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [heading(title(lines.length)), ...(how === '' ? [] : [`${how}\n`]), list(lines)].join('\n')
}

function line({ url, pages }: FoundLink, what: string): string {
  const titles = pages.slice(0, MOST_PAGES).map(({ title }) => title)
  return plain(`${say.link(url, what)}; ${say.pages(titles, pages.length - titles.length)}`)
}
