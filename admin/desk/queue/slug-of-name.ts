import { slugOf } from '../../../lib/model/slug.ts'

const known = new Map<string, string>()

/** The slug of a board's or an office's name. A few dozen names are asked for thousands of times while someone filters. */
export function slugOfName(name: string): string {
  const slug = known.get(name) ?? slugOf(name)
  known.set(name, slug)
  return slug
}
