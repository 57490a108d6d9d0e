/** The value at a key path (`contatti.1.valore`) of an entry's values; `undefined` where there is none. */
export function valueAt(values: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inside, key) => (typeof inside === 'object' && inside !== null ? (inside as Record<string, unknown>)[key] : undefined), values)
}

/** The value beside a field, in the same group or element of a list: for `contatti.1.valore` and `tipo`, the value of `contatti.1.tipo`. */
export function valueBeside(values: unknown, field: string, key: string): unknown {
  return valueAt(values, [...field.split('.').slice(0, -1), key])
}
