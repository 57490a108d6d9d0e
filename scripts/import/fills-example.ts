import type { Aside } from '../../lib/import/wordpress/report/aside.ts'
import { IMPORT_WORDS as say } from './words.ts'

/** What is missing, laid out to be written: the fields of each entry that was left aside, empty. */
export function fillsExample(aside: readonly Aside[]): string {
  const pages = aside.filter(({ fields }) => fields.length > 0)
  const lines = pages.flatMap(({ id, title, reasons, fields }) => [
    `  # ${oneLine(title)}`,
    ...reasons.map((reason) => `  #   ${oneLine(reason)}`),
    `  "${String(id)}":`,
    ...[...new Set(fields.map((field) => field.split('.')[0] ?? ''))].filter((field) => /^[a-z_]+$/.test(field)).map((field) => `    # ${field}:`),
  ])
  return [...say.fillsHead, 'tutti:', '  # luogo:', '  #   tipo: Palazzo', 'pagine:', ...lines, ''].join('\n')
}

function oneLine(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u0085\u2028\u2029]+/g, ' ').trim()
}
