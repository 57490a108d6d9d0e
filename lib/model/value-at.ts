/** The value at a key path, or `undefined` where there is none. */
export function valueAt(values: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => (isThere(value) && Object.hasOwn(value, key) ? value[key] : undefined), values)
}

function isThere(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
