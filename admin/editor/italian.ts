import { it } from 'decap-cms-locales'
import { PHRASES } from './phrases.ts'

type Phrases = { readonly [key: string]: string | Phrases }

/** Decap's Italian with ours over it, key by key: Decap itself fills what is missing with English. */
export const ITALIAN: Phrases = merged(it as Phrases, PHRASES)

function merged(under: Phrases, over: Phrases): Phrases {
  const both = Object.entries(over).map(([key, value]): [string, string | Phrases] => {
    const below = under[key]
    return [key, typeof value === 'object' && typeof below === 'object' ? merged(below, value) : value]
  })
  return { ...under, ...Object.fromEntries(both) }
}
