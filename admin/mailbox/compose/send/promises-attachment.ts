import { ownText } from './own-text.ts'

const PROMISE = /(?<!\p{L})(?:in allegato|allego|alleghiamo|allegat[oaie]|si allega(?:no)?|qui unit[oaie]|attached|attachment)(?!\p{L})/iu
/** «senza allegati», «non c’è nessun allegato»: said of what is not there. */
const NOT = /(?<!\p{L})(?:senza|nessun|non)(?!\p{L})[^.!?\n]{0,20}$/iu

/** The text says that something is attached. Only what the person wrote counts. */
export function promisesAttachment(text: string): boolean {
  const own = ownText(text)
  const found = PROMISE.exec(own)
  return found !== null && !NOT.test(own.slice(0, found.index))
}
