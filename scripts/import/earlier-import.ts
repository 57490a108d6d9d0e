import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { ImportOptionProblem } from './problems/import-option-problem.ts'
import { IMPORT_WORDS as say } from './words.ts'

/** The file of a report that programs read, and that the next import knows its own files by. */
export const REPORT_FILE = 'rapporto.json'

const report = v.object({ importazione: v.literal('wordpress'), file: v.record(v.string(), v.string()) })

/**
 * What an import that was reported here wrote: the digest of each file, by content path. Nothing where there was none.
 *
 * @throws {ImportOptionProblem} when the folder holds something else
 */
export async function earlierImport(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder).catch(() => [] as string[])
  if (names.length === 0) return new Map()
  const text = await readFile(join(folder, REPORT_FILE), 'utf8').catch(() => null)
  const result = v.safeParse(report, text === null ? null : readJson(text))
  if (!result.success) throw new ImportOptionProblem(say.foreignReport(folder), say.foreignReportRemedy)
  return new Map(Object.entries(result.output.file))
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
