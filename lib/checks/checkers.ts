import { attachments } from './attachments/attachments.ts'
import type { Checker } from './checker.ts'
import { dates } from './criteria/dates.ts'
import { requiredByModel } from './criteria/required-by-model.ts'
import { titles } from './criteria/titles.ts'
import { unfinished } from './criteria/unfinished.ts'
import { duplicates } from './duplicates/duplicates.ts'
import { altText } from './images/alt-text.ts'
import { longSentences } from './language/long-sentences.ts'
import { officeWords } from './language/office/office-words.ts'
import { readability } from './language/readability.ts'
import { bareAddresses } from './links/bare-addresses.ts'
import { brokenLinks } from './links/broken-links.ts'
import { insecureAddresses } from './links/insecure-addresses.ts'
import { linkWords } from './links/link-words.ts'
import { emails } from './personal/emails.ts'
import { ibans } from './personal/ibans.ts'
import { phones } from './personal/phones.ts'
import { taxCodes } from './personal/tax-codes.ts'
import { spelling } from './spelling/spelling.ts'
import { capitals } from './structure/capitals.ts'
import { headings } from './structure/headings.ts'
import { plainFields } from './structure/plain-fields.ts'
import { tables } from './structure/tables.ts'

/** Everything a machine looks for in an entry. A new checker is a file and a line here. */
export const CHECKERS: readonly Checker[] = [
  brokenLinks,
  altText,
  taxCodes,
  ibans,
  dates,
  linkWords,
  insecureAddresses,
  headings,
  tables,
  capitals,
  plainFields,
  phones,
  emails,
  requiredByModel,
  titles,
  unfinished,
  duplicates,
  attachments,
  spelling,
  readability,
  longSentences,
  officeWords,
  bareAddresses,
]
