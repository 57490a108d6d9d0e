import { withWindowsSigns } from './windows-signs.ts'

/** What a header says as one line: control characters end a field, also those that an encoding hid (RFC 2047 §5). */
export function oneLineValue(value: string): string {
  return withWindowsSigns(value).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ').trim()
}
