import { VOCABULARY_FILE } from '../vocabulary-file.ts'

/** The words of the site, asked for when one is written that it does not have; none when they cannot be had. */
export function vocabularyIn(folder: string): () => Promise<ReadonlySet<string>> {
  let loading: Promise<ReadonlySet<string>> | null = null
  return () => (loading ??= load(`${folder}${VOCABULARY_FILE}`))
}

async function load(address: string): Promise<ReadonlySet<string>> {
  const response = await fetch(address).catch(() => null)
  return new Set(response?.ok ? (await response.text()).split('\n') : [])
}
