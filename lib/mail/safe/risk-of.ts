import { HARMLESS_LOOKING, RISKY, WRAPPERS } from './risky-endings.ts'
import { words } from './words.ts'

// They turn the direction in which a name is read: `fattura\u202Efdp.exe` is shown as `fatturaexe.pdf` (UTR #36 §2.10).
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
const PROGRAM_TYPES = /^application\/(?:x-msdownload|x-msdos-program|x-dosexec|x-executable|vnd\.microsoft\.portable-executable|java-archive|x-sh|javascript|x-javascript|hta)$|^text\/javascript$/
const MACRO_TYPES = /^application\/vnd\.ms-(?:word|excel|powerpoint)\..*macroenabled/i
const PAGE_TYPES = /^(?:text\/html|application\/xhtml\+xml|image\/svg\+xml)$/

/**
 * Why care is wanted with an attachment, in one sentence; `null` where its name and type say nothing against it, which does not
 * mean that it is sound.
 *
 * @param name as the message calls it
 * @param type as the message declares it, lower case
 */
export function riskOf(name: string, type: string): string | null {
  if (TURNING.test(name)) return words.risk.turned
  const endings = endingsOf(name)
  const last = endings.at(-1) ?? ''
  const before = endings.at(-2) ?? ''
  const risk = RISKY.find(([known]) => known.has(last))?.[1] ?? null
  const isProgram = risk === words.risk.program || risk === words.risk.script || risk === words.risk.shortcut || risk === words.risk.image || risk === words.risk.page
  if (isProgram && HARMLESS_LOOKING.has(before)) return words.risk.disguised(before, last)
  return risk ?? byType(type, last)
}

/** All that the name ends with, `contratto.pdf.exe` → `pdf`, `exe`, whatever blanks or dots hide it in a list; without a signature's own. */
function endingsOf(name: string): readonly string[] {
  const visible = name.slice(-1000).toLowerCase().normalize('NFKC').replace(/[\p{C}\p{Z}\s]+/gu, '').replace(/[.]+$/, '')
  const endings = visible.split('.').slice(1)
  while (endings.length > 1 && WRAPPERS.has(endings.at(-1) ?? '')) endings.pop()
  return endings
}

function byType(type: string, ending: string): string | null {
  const risk = PROGRAM_TYPES.test(type) ? words.risk.program : MACRO_TYPES.test(type) ? words.risk.macros : PAGE_TYPES.test(type) ? words.risk.page : null
  return risk !== null && HARMLESS_LOOKING.has(ending) ? words.risk.lies(type) : risk
}
