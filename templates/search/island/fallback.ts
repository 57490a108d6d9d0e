import type { FoundPage } from './found-page.ts'
import { splitWords, wordsOf } from '../words-of.ts'
import { meanings } from '../meanings.ts'

/** What the page's own index has of a question, where the whole search is not to be had. */
export function searchIndexOfPage(section: Element | null, question: string): readonly FoundPage[] {
  const wanted = wordsOf(question).flatMap((word) => [word, ...meanings(word)])
  return [...(section?.querySelectorAll('.link-list li') ?? [])].flatMap((line) => {
    const link = line.querySelector('a')
    const words = splitWords(link?.textContent ?? '')
    const isWanted = link && wanted.some((word) => words.some((own) => own.startsWith(word)))
    return isWanted ? [{ url: link.href, title: link.textContent, kind: line.querySelector('.rd-kind')?.textContent ?? '', date: null, pieces: [] }] : []
  })
}
