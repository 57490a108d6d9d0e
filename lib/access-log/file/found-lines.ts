import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { FoundLine } from '../verify-chain.ts'
import { listLog, nameOf } from './log-files.ts'

/** Every line of a log, oldest first, without holding a file in memory. */
export async function* foundLines(dir: string): AsyncGenerator<FoundLine> {
  for (const file of (await listLog(dir)).files) yield* linesOf(dir, nameOf(file))
}

async function* linesOf(dir: string, file: string): AsyncGenerator<FoundLine> {
  let rest = ''
  let number = 0
  for await (const part of createReadStream(join(dir, file), 'latin1')) {
    const lines = `${rest}${String(part)}`.split('\n')
    rest = lines.pop() ?? ''
    for (const text of lines) yield { file, number: ++number, text, whole: true }
  }
  if (rest !== '') yield { file, number: ++number, text: rest, whole: false }
}
