import type { Published } from '../../lib/workflow/published.ts'

/** The domains of the addresses of those who work here and of the bodies they work for, as the content in force has them: a new municipality brings its own. */
export function mailDomains({ people, sites }: Pick<Published, 'people' | 'sites'>): readonly string[] {
  const addresses = [...[...people.values()].map(({ email }) => email), ...sites.map(({ email }) => email)]
  return [...new Set(addresses.map((address) => address.slice(address.lastIndexOf('@') + 1).toLowerCase()))].sort()
}
