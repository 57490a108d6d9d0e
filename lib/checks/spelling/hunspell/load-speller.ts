import type { Speller } from '../../knowledge/site-knowledge.ts'

let loading: Promise<Speller> | undefined
let loaded: Speller | null = null

/**
 * Hunspell with the Italian dictionary, loaded once for the process: about 150 ms and 40 MB, which nobody waits for who
 * does not ask about spelling.
 */
export function loadSpeller(): Promise<Speller> {
  loading ??= open().then((speller) => (loaded = speller))
  return loading
}

/** The same, if it is there already. */
export function loadedSpeller(): Speller | null {
  return loaded
}

async function open(): Promise<Speller> {
  const [{ loadModule }, { default: dictionary }] = await Promise.all([import('hunspell-asm'), import('dictionary-it')])
  const factory = await loadModule()
  leaveErrorsAlone()
  const hunspell = factory.create(factory.mountBuffer(dictionary.aff, 'it.aff'), factory.mountBuffer(dictionary.dic, 'it.dic'))
  const suggestions = new Map<string, readonly string[]>()
  return {
    knows: (word) => hunspell.spell(word),
    suggest: (word) => {
      const known = suggestions.get(word) ?? hunspell.suggest(word).slice(0, MOST)
      if (suggestions.size < REMEMBERED) suggestions.set(word, known)
      return known
    },
  }
}

// The module rethrows every uncaught error of the process, and has the whole of its own source printed in its place
// (emscripten 1.39, NODEJS_CATCH_EXIT).
function leaveErrorsAlone(): void {
  for (const listener of process.listeners('uncaughtException')) {
    if (String(listener).includes('ExitStatus')) process.off('uncaughtException', listener)
  }
}

const MOST = 3
const REMEMBERED = 5_000
