import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { absent } from '../../../forge/embedded/disk/absent.ts'
import type { MailRules } from '../../mailbox/mail-filters.ts'
import { MailRulesRefusedProblem } from '../../problems/mail-rules-refused-problem.ts'
import type { Box } from '../box/box.ts'
import { forgetAnswered } from '../deliver/answered-file.ts'
import { MailRulesSchema } from './mail-rules-schema.ts'

const NONE: MailRules = { vacation: { enabled: false, since: null, until: null, subject: '', text: '' }, filters: [] }

function fileOf({ maildir }: Pick<Box, 'maildir'>): string {
  return join(maildir, 'redazione-rules.json')
}

/** What a box does by itself; nothing where there is no file or it is not whole. */
export async function readRules(box: Pick<Box, 'maildir'>): Promise<MailRules> {
  const text = await readFile(fileOf(box), 'utf8').catch(absent)
  if (text === null) return NONE
  try {
    return v.parse(MailRulesSchema, JSON.parse(text))
  } catch {
    return NONE
  }
}

/** @throws {MailRulesRefusedProblem} */
export function writeRules(box: Box, rules: MailRules): Promise<void> {
  const read = v.safeParse(MailRulesSchema, rules)
  if (!read.success) return Promise.reject(new MailRulesRefusedProblem())
  return box.alone(async () => {
    const before = await readRules(box)
    const temporary = `${fileOf(box)}.${randomBytes(8).toString('hex')}`
    await writeFile(temporary, JSON.stringify(read.output), { mode: 0o600, flag: 'wx' })
    await rename(temporary, fileOf(box))
    // Another answer is news to those who had the one before (RFC 5230 §4.2).
    if (JSON.stringify(before.vacation) !== JSON.stringify(read.output.vacation)) await forgetAnswered(box)
  })
}
