import { REFERENCES_LIMIT } from './limits.ts'

// RFC 5322 §3.6.4; whatever stands between angle brackets is taken, for programs put all sorts of things there.
const ID = /<([^<>\s]{1,500})>/g

/** The `Message-ID`s of a field, without their angle brackets, in their order; of very many the first and the last. */
export function messageIds(value: string): readonly string[] {
  const ids = [...value.slice(0, 100_000).matchAll(ID)].flatMap(([, id]) => (id ? [id] : []))
  return ids.length <= REFERENCES_LIMIT ? ids : [...ids.slice(0, 1), ...ids.slice(1 - REFERENCES_LIMIT)]
}
