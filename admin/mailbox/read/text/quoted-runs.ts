/** Lines that belong together: of who wrote, or quoted from others. */
export interface TextRun {
  readonly quoted: boolean
  readonly text: string
  readonly lines: number
}

/** Shorter than this a quotation is read where it stands. */
const FOLDED_FROM = 4

/**
 * Parts a plain text into what was written and what is quoted (lines that begin with `>`). Short quotations, and a text that
 * is nothing but quotation, stay as they are: folding them would hide what is to be read.
 */
export function quotedRuns(text: string): readonly TextRun[] {
  const runs = merged(linesOf(text).map((line) => ({ quoted: line.startsWith('>'), text: line, lines: 1 })))
  const judged = merged(runs.map((run) => ({ ...run, quoted: run.quoted && run.lines >= FOLDED_FROM })))
  const own = judged.some((run) => !run.quoted && run.text.trim() !== '')
  return own ? judged : [{ quoted: false, text: judged.map((run) => run.text).join('\n'), lines: judged.reduce((sum, run) => sum + run.lines, 0) }]
}

const linesOf = (text: string) => text.replace(/\r\n?/g, '\n').split('\n')

function merged(runs: readonly TextRun[]): readonly TextRun[] {
  const made: { quoted: boolean; texts: string[]; lines: number }[] = []
  for (const { quoted, text, lines } of runs) {
    const last = made.at(-1)
    if (last?.quoted === quoted) {
      last.texts.push(text)
      last.lines += lines
    } else made.push({ quoted, texts: [text], lines })
  }
  return made.map(({ quoted, texts, lines }) => ({ quoted, text: texts.join('\n'), lines }))
}
