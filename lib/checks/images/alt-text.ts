import type { CheckedEntry } from '../checked-entry.ts'
import type { Checker } from '../checker.ts'
import { foundIn } from '../found.ts'
import type { Issue } from '../issue.ts'
import type { Rule } from '../rule.ts'
import type { TextPlace } from '../text/texts-of.ts'
import { valueBeside } from '../text/value-at.ts'
import { IMAGE_WORDS as say } from './words.ts'

const SOURCE = 'Legge 4/2004; WCAG 1.1.1'
const MISSING: Rule = { code: 'alt-missing', severity: 'error', source: SOURCE }
const FILE_NAME: Rule = { code: 'alt-file-name', severity: 'error', source: SOURCE }
const REDUNDANT: Rule = { code: 'alt-redundant', severity: 'hint', source: SOURCE }
const LONG: Rule = { code: 'alt-long', severity: 'hint', source: SOURCE }
const DECORATIVE: Rule = { code: 'alt-decorative', severity: 'warning', source: SOURCE }
const TITLE: Rule = { code: 'alt-title', severity: 'hint', source: SOURCE }

/** Screen readers read it in one breath. */
const LONGEST = 150
const FILE = /^[^\s]*\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?|bmp)$|^(?:img|dsc|dscn|dscf|pxl|image|immagine|foto|screenshot|whatsapp[ _]image)[ _-]?\d[\d _.-]*$/i
const REDUNDANT_START = /^(?:l['’])?(?:immagine|foto|fotografia|figura|logo in formato)\s+(?:di|del|della|dello|dell['’]|dei|degli|delle|che|raffigurante|con)(?:\s|(?<=['’]))/i

/** The words that stand for an image: missing, the name of a file, a duplicate, too many. */
export const altText: Checker = (page) => page.texts.flatMap((text) => [...inMarkdown(page, text), ...(text.key === 'alt' ? ofField(page, text) : [])])

function inMarkdown(page: CheckedEntry, text: TextPlace): readonly Issue[] {
  return (text.markdown?.pictures ?? []).flatMap(({ src, alt, offset }) =>
    alt === '' ? [foundIn(page, text, MISSING, { sentence: say.missing, remedy: say.missingRemedy, quote: src, offset })] : ofWords(page, text, alt, offset),
  )
}

function ofField(page: CheckedEntry, text: TextPlace): readonly Issue[] {
  if (valueBeside(page.entry.values, text.field, 'decorativa') === true) return [foundIn(page, text, DECORATIVE, { sentence: say.decorative, remedy: say.decorativeRemedy, quote: text.value })]
  return ofWords(page, text, text.value.trim(), 0)
}

function ofWords(page: CheckedEntry, text: TextPlace, alt: string, offset: number): readonly Issue[] {
  const at = { quote: alt, offset }
  if (FILE.test(alt)) return [foundIn(page, text, FILE_NAME, { ...at, sentence: say.fileName(alt), remedy: say.describe })]
  const start = REDUNDANT_START.exec(alt)?.[0].trim()
  return [
    ...(start ? [foundIn(page, text, REDUNDANT, { ...at, sentence: say.redundant(start), remedy: say.redundantRemedy })] : []),
    ...(alt.length > LONGEST ? [foundIn(page, text, LONG, { ...at, sentence: say.long(alt.length), remedy: say.longRemedy })] : []),
    ...(alt === page.entry.values.titolo ? [foundIn(page, text, TITLE, { ...at, sentence: say.title(alt), remedy: say.describe })] : []),
  ]
}
