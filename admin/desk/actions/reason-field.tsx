import type { Ref } from 'preact'
import { WordsField } from '../fields/words-field.tsx'
import { WORDS } from '../words/desk.ts'

interface Props {
  readonly field: Ref<HTMLTextAreaElement>
  readonly help: string
  /** Said where there is no reason yet. */
  readonly why: string
  readonly text: string
  readonly missing: boolean
  readonly onInput: (text: string) => void
}

/** The longest reason the server takes. */
const LONGEST = 2000

export function ReasonField({ field, help, why, text, missing, onInput }: Props) {
  return <WordsField field={field} label={WORDS.actions.reason} help={help} fault={missing ? why : null} text={text} longest={LONGEST} rows={5} required onInput={onInput} />
}
