/** The immutable maps Decap keeps an entry and a collection in, as far as they are read here. */
export interface ImmutableMap {
  get(key: string): unknown
  getIn(path: readonly string[]): unknown
  toJS(): Record<string, unknown>
}
