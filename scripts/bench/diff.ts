import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diffWordsWithSpace } from 'diff'
import { compareFragments } from '../../lib/diff/compare-html.ts'
import { renderMarkdown } from '../../templates/text/markdown.ts'
import { chance } from './chance.ts'
import { paragraphs } from './prose.ts'
import { spreadOf, timed } from './spread.ts'
import { BENCH_WORDS as say } from './words.ts'

const ROUNDS = 7
/** Kilobytes of text: a page as most are, and one as long as any. */
const SIZES = [['a median page', 4], ['a page of 200 kB', 200]] as const

/**
 * Time to compare two versions of a page, one word in some forty changed, and to draw it with marks; against the words of the
 * same text compared by the package «diff», which knows nothing of pages, and by `git diff --word-diff`, its start included.
 */
export async function diffPages(): Promise<void> {
  for (const [name, kilobytes] of SIZES) {
    const before = pageOf(kilobytes)
    const after = before.replace(/sportello/g, 'ufficio')
    const [was, is] = [before, after].map((text) => renderMarkdown(text, { base: '/' })) as [string, string]
    const dir = await mkdtemp(join(tmpdir(), 'misura-'))
    await Promise.all([writeFile(join(dir, 'a.md'), before), writeFile(join(dir, 'b.md'), after)])
    const times: Record<'ours' | 'words' | 'git', number[]> = { ours: [], words: [], git: [] }
    for (let round = 0; round <= ROUNDS; round++) {
      const measured = {
        ours: await timed(async () => compareFragments(was, is).marked('together')),
        words: await timed(async () => diffWordsWithSpace(before, after)),
        git: await timed(() => wordDiffOfGit(dir)),
      }
      if (round > 0) for (const key of ['ours', 'words', 'git'] as const) times[key].push(measured[key])
    }
    await rm(dir, { recursive: true })
    const [ours, words, git] = [spreadOf(times.ours), spreadOf(times.words), spreadOf(times.git)]
    console.log(say.compared(name, ours))
    console.log(say.compared('its words alone, the package «diff»', words))
    console.log(say.compared('its words alone, git', git))
    console.log(say.times(`${name}, compared and drawn / the package «diff»`, ours.median / words.median))
    console.log(say.times(`${name}, compared and drawn / git`, ours.median / git.median))
  }
}

function pageOf(kilobytes: number): string {
  const random = chance(1)
  let text = ''
  while (text.length < kilobytes * 1000) text += `${paragraphs(random, 5)}\n\n`
  return text
}

// Two files that differ are an exit with 1.
function wordDiffOfGit(dir: string): Promise<void> {
  return new Promise((done) => execFile('git', ['diff', '--no-index', '--word-diff', 'a.md', 'b.md'], { cwd: dir, maxBuffer: 1 << 26 }, () => done()))
}
