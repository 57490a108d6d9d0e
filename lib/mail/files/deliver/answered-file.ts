import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { absent } from '../../../forge/embedded/disk/absent.ts'
import type { Box } from '../box/box.ts'

/** Addresses that are remembered; the oldest is forgotten, and told once more. */
const REMEMBERED = 1000
const Addresses = v.array(v.pipe(v.string(), v.maxLength(320)))

function fileOf({ maildir }: Pick<Box, 'maildir'>): string {
  return join(maildir, 'redazione-answered.json')
}

/** Remembers that somebody was told that the owner of the box is away; `false` when they were told before. */
export function rememberAnswered(box: Box, email: string): Promise<boolean> {
  return box.alone(async () => {
    const told = await answered(box)
    if (told.includes(email)) return false
    await writeFile(fileOf(box), JSON.stringify([...told, email].slice(-REMEMBERED)), { mode: 0o600 })
    return true
  })
}

export async function forgetAnswered(box: Pick<Box, 'maildir'>): Promise<void> {
  await rm(fileOf(box), { force: true })
}

async function answered(box: Pick<Box, 'maildir'>): Promise<readonly string[]> {
  const text = await readFile(fileOf(box), 'utf8').catch(absent)
  try {
    return v.parse(Addresses, JSON.parse(text ?? '[]'))
  } catch {
    return []
  }
}
