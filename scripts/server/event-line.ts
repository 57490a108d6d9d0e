import type { Services } from '../../functions/services.ts'
import { errorWithoutWords } from './error-without-words.ts'
import { levelOf } from './event-level.ts'

type Data = Parameters<Services['log']>[1]

/** The longest value of a line, in characters. */
const LONGEST = 1_000

// Where an error as text comes in: `failed`, `search-failed`, `image-not-made`.
const ERRORS = new Set(['error', 'why'])
// A code of ours is short and has no sentence: «mail-failed», «ENOSPC», «TypeError».
const IS_CODE = /^[A-Za-z][A-Za-z0-9_-]{0,60}$/

/**
 * An event as one line of JSON with its time (UTC) and how much it matters. People are named by their id; an error is told
 * without its sentence.
 */
export function eventLine(event: string, data: Data, at: number, root = process.cwd()): string {
  const told = Object.entries(data).map(([key, value]) => [key, toldOf(key, value, root)] as const)
  return `${JSON.stringify({ time: new Date(at).toISOString(), level: levelOf(event), event, ...Object.fromEntries(told) })}\n`
}

function toldOf(key: string, value: string | number | boolean, root: string): string | number | boolean {
  if (typeof value !== 'string') return value
  return (ERRORS.has(key) && !IS_CODE.test(value) ? errorWithoutWords(value, root) : value).slice(0, LONGEST)
}
