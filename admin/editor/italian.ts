import { PHRASES } from './phrases.ts'

export type Phrases = { readonly [key: string]: string | Phrases }

/** Decap's own Italian with ours over it, key by key; what both lack Decap would fill with English. */
export function italian(own: Phrases): Phrases {
  return merged(own, PHRASES)
}

function merged(under: Phrases, over: Phrases): Phrases {
  const both = Object.entries(over).map(([key, value]): [string, string | Phrases] => {
    const below = under[key]
    return [key, typeof value === 'object' && typeof below === 'object' ? merged(below, value) : value]
  })
  return { ...under, ...Object.fromEntries(both) }
}
