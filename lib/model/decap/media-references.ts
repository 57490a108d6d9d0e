const NAME = '[a-z0-9][a-z0-9._-]*\\.[a-z0-9]+'
const OWNER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * In the form an entry names its own owner's media `media/<name>`, in its file `/<owner>/media/<name>`.
 *
 * Decap resolves only relative references within an entry's media folder, and writes the reference when a file is chosen:
 * with the owner in it, choosing the office after the image would leave the reference pointing at another folder.
 */
export function toEditorReferences<T>(value: T, owner: string): T {
  if (!OWNER.test(owner)) return value
  const reference = new RegExp(`^/${owner}/media/(${NAME})$`)
  const link = new RegExp(`\\]\\(/${owner}/media/(${NAME})(?=[\\s)])`, 'g')
  return mapTexts(value, (text) => text.replace(reference, 'media/$1').replace(link, '](media/$1'))
}

/** The way back: every `media/<name>` becomes `/<owner>/media/<name>`. */
export function fromEditorReferences<T>(value: T, owner: string): T {
  if (!OWNER.test(owner)) return value
  const reference = new RegExp(`^media/(${NAME})$`)
  const link = new RegExp(`\\]\\(media/(${NAME})(?=[\\s)])`, 'g')
  return mapTexts(value, (text) => text.replace(reference, `/${owner}/media/$1`).replace(link, `](/${owner}/media/$1`))
}

function mapTexts<T>(value: T, change: (text: string) => string): T
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, change))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]))
}
