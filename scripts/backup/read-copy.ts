import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { absent } from '../../lib/forge/embedded/disk/absent.ts'
import { type CopyFacts, readFacts } from './facts.ts'
import { COPY } from './layout.ts'
import { UnreadableCopyProblem } from './problems/unreadable-copy-problem.ts'
import { readSums, type Sums } from './sums.ts'

/** A copy as its two files of description say it is. */
export interface DescribedCopy {
  readonly folder: string
  readonly sums: Sums
  readonly facts: CopyFacts
}

/** @throws {UnreadableCopyProblem} naming the file that cannot be read */
export async function readCopy(folder: string): Promise<DescribedCopy> {
  const [sumsText, factsText] = await Promise.all([COPY.sums, COPY.facts].map((name) => readFile(join(folder, name), 'utf8').catch(absent)))
  const sums = readSums(sumsText ?? '')
  if (!sums) throw new UnreadableCopyProblem(folder, COPY.sums)
  const facts = readFacts(factsText ?? '')
  if (!facts) throw new UnreadableCopyProblem(folder, COPY.facts)
  return { folder, sums, facts }
}
