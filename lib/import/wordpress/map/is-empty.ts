import { isPhpList, type PhpValue } from '../read/php-value.ts'
import { phpTexts } from '../read/read-php.ts'

/** Whether a field says nothing: an unticked box and a list of blanks are empty too. */
export function isEmpty(value: PhpValue | undefined): boolean {
  if (value === undefined || value === null || value === false) return true
  return isPhpList(value) ? phpTexts(value).every((text) => text.trim() === '') : String(value).trim() === ''
}
