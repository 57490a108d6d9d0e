import type { Draft } from '../../../../lib/protocol/webmail.ts'
import { escapeHtml, richOfText } from '../rich/rich-of-text.ts'
import { letterText } from './letter-text.ts'

type Written = Pick<Draft, 'text' | 'html'>

/** What was written with another signature, where the former one still stands as it was; a text that somebody made theirs stays. */
export function signedAs({ text, html }: Written, former: string, next: string): Written {
  const [old, fresh] = [former.trim(), next.trim()]
  if (old === fresh) return { text, html }
  if (old === '') return text.trim() === '' ? { text: letterText(fresh), html: html === null ? null : richOfText(letterText(fresh)) } : { text, html }
  return { text: text.replace(textPattern(old), () => (fresh === '' ? '' : `\n-- \n${fresh}`)), html: html?.replace(htmlPattern(old), () => (fresh === '' ? '' : richOfText(`-- \n${fresh}`))) ?? null }
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** The first one: what is quoted below may hold the same signature. */
function textPattern(signature: string): RegExp {
  return new RegExp(`\\n-- \\n${literally(signature)}(?=\\n|$)`)
}

// An editor writes attributes of its own, and a space that does not break.
function htmlPattern(signature: string): RegExp {
  const lines = ['-- ', ...signature.split('\n')].map((line) => `<div[^>]*>${literally(escapeHtml(line.trim()))}(?: |&nbsp;)?(?:<br>)?</div>`)
  return new RegExp(lines.join('\\s*'))
}
