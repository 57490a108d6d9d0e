import { WORDS } from '../words/it.ts'

const ACTS: Readonly<Record<string, string>> = {
  legge: 'legge',
  'decreto legislativo': 'decreto.legislativo',
  'decreto-legge': 'decreto.legge',
  'decreto del presidente della repubblica': 'decreto.del.presidente.della.repubblica',
}

const ITALIAN = /^(legge|decreto legislativo|decreto-legge|decreto del presidente della repubblica) (\d{1,2})°? ([a-z]+) (\d{4}), n\. ?(\d+)(?:.*?\barticol[oi] (\d+(?:-[a-z]+)?))?/i
const EUROPEAN = /^regolamento \(ue\) (?:n\. ?)?(\d{4})\/(\d+)/i

/**
 * Where a law cited in words is read: Normattiva by its URN (AgID's NIR scheme), EUR-Lex by its ELI. `null` for what is not
 * cited in full.
 *
 * @example lawAddress('Legge 9 gennaio 2004, n. 4') // 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:2004-01-09;4'
 */
export function lawAddress(citation: string): string | null {
  const european = EUROPEAN.exec(citation)
  if (european) return `https://eur-lex.europa.eu/eli/reg/${String(european[1])}/${String(european[2])}/oj/ita`
  const [, act, day, month, year, number, article] = ITALIAN.exec(citation) ?? []
  const kind = ACTS[(act ?? '').toLowerCase()]
  const at = WORDS.months.indexOf((month ?? '').toLowerCase() as never)
  if (!kind || !day || !year || !number || at === -1) return null
  const date = `${year}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
  return `https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:${kind}:${date};${number}${article ? `~art${article.replace('-', '')}` : ''}`
}
