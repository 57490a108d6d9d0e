import { isPhpList, type PhpList, type PhpValue } from '../read/php-value.ts'

/** The rows of a repeated group of fields. */
export function rowsOf(value: PhpValue | undefined): readonly PhpList[] {
  return isPhpList(value) ? [...value.values()].filter(isPhpList) : []
}

/** A field of a row as text; empty when it is not there. */
export function cellOf(row: PhpList, key: string): string {
  const value = row.get(key)
  return value === undefined || value === null || isPhpList(value) ? '' : String(value).trim()
}
