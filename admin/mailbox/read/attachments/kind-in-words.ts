import { READ_WORDS } from '../../words/read.ts'

/** What kind of file it is, as people call it: by its type, else by the end of its name. */
export function kindInWords({ type, name }: { readonly type: string; readonly name: string }): string {
  const { kinds, file } = READ_WORDS.attachments
  const known = kinds[type]
  if (known) return known
  const [, ending = ''] = /\.([A-Za-z0-9]{1,5})$/.exec(name) ?? []
  return ending === '' ? file : `${file} ${ending.toUpperCase()}`
}
