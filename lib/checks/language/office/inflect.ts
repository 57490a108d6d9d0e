const CLITICS = ['', 'si', 'lo', 'la', 'li', 'le', 'ne', 'gli', 'ci', 'vi']
// Endings of the regular verbs, without the participles. Not the first two persons of the present: no office writes in them,
// and they are nouns too («veicolo», «relazioni», «preventivo»).
const ENDINGS = {
  are: 'a iamo ate ano avo avi ava avamo avate avano erò erai erà eremo erete eranno erei eresti erebbe eremmo ereste erebbero ino iate ai asti ò ammo aste arono'.split(' '),
  ere: 'e iamo ete ono evo evi eva evamo evate evano erò erai erà eremo erete eranno erei eresti erebbe eremmo ereste erebbero a iate ano'.split(' '),
  ire: 'e iamo ite ono isce iscono ivo ivi iva ivamo ivate ivano irò irai irà iremo irete iranno irei iresti irebbe iremmo ireste irebbero a iate ano isca iscano'.split(' '),
} as const
const GERUND = { are: 'ando', ere: 'endo', ire: 'endo' } as const
const PARTICIPLE = { are: 'at', ere: 'ut', ire: 'it' } as const

/**
 * The forms of a regular verb, clitics at its end included («effettuarsi»).
 *
 * @param infinitive `effettuare`
 * @param participles stems of participles of its own (`estint` for `estinguere`), in place of the regular one
 */
export function verbForms(infinitive: string, ...participles: readonly string[]): readonly string[] {
  const ending = infinitive.slice(-3) as keyof typeof ENDINGS
  const stem = infinitive.slice(0, -3)
  const gerund = stem + GERUND[ending]
  const stems = participles.length > 0 ? participles : [stem + PARTICIPLE[ending]]
  const clitic = (form: string) => CLITICS.map((end) => form + end)
  return [...new Set([...clitic(infinitive.slice(0, -1)), infinitive, ...clitic(gerund), ...ENDINGS[ending].map((end) => joined(stem, end)), ...stems.flatMap((one) => ['o', 'a', 'i', 'e'].map((end) => one + end))])]
}

// «comunic-i» keeps its sound with an h, «rilasc-i» does not double its i.
function joined(stem: string, ending: string): string {
  if (/[cg]$/.test(stem) && /^[ie]/.test(ending) && !/^(?:isc|ir)/.test(ending)) return `${stem}h${ending}`
  return stem.endsWith('i') && ending.startsWith('i') ? stem + ending.slice(1) : stem + ending
}

/** Singular and plural of a noun or an adjective: «istanza» and «istanze», «previo», «previa», «previ», «previe». */
export function nounForms(word: string): readonly string[] {
  const stem = word.slice(0, -1)
  const soft = /[cg]$/.test(stem) ? 'h' : ''
  switch (word.at(-1)) {
    case 'a':
      return [word, `${stem}${soft}e`]
    case 'e':
      return [word, `${stem}i`]
    case 'o':
      return [word, stem.endsWith('i') ? stem : `${stem}i`, ...(soft ? [`${stem}hi`] : [])]
    default:
      return [word]
  }
}

/** The four forms of an adjective that ends in -o, two of one in -e. */
export function adjectiveForms(word: string): readonly string[] {
  return word.endsWith('o') ? [...nounForms(word), ...nounForms(`${word.slice(0, -1)}a`)] : nounForms(word)
}
