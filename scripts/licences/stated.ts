/** What packages say of their licence in a file only, read there by a person. */
export const STATED: Readonly<Record<string, string>> = {
  'parse-cache-control': 'BSD-3-Clause',
  semaphore: 'MIT',
  trim: 'MIT',
}
