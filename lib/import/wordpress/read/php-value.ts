/** A value of PHP as `serialize` writes it, without objects: what metadata of WordPress may hold. Keys of a list are text. */
export type PhpValue = string | number | boolean | null | PhpList
export type PhpList = ReadonlyMap<string, PhpValue>

export function isPhpList(value: PhpValue | undefined): value is PhpList {
  return value instanceof Map
}
