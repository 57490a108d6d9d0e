import * as v from 'valibot'

const Person = v.object({ name: v.string(), email: v.string() })

/** A message of a folder: what never changes of it. Its flags are in the name of its file (maildir(5)). */
const IndexEntry = v.object({
  uid: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** The name of its file without the flags. */
  file: v.pipe(v.string(), v.regex(/^[^/\\\0]{1,255}$/), v.notValue('.'), v.notValue('..')),
  /** When it came, in milliseconds since the epoch. */
  at: v.number(),
  size: v.number(),
  head: v.object({
    from: v.array(Person),
    to: v.array(Person),
    cc: v.array(Person),
    subject: v.string(),
    sentAt: v.nullable(v.number()),
    attachments: v.boolean(),
    certified: v.nullable(v.picklist(['message', 'accepted', 'not-accepted', 'delivered', 'not-delivered', 'late', 'taken-over', 'virus', 'anomaly'])),
    messageId: v.string(),
    references: v.array(v.string()),
    inReplyTo: v.nullable(v.string()),
  }),
})

export const FolderIndex = v.object({
  version: v.literal(1),
  /** `UIDVALIDITY`, in decimal. */
  validity: v.pipe(v.string(), v.regex(/^\d{1,20}$/)),
  /** The number the next message gets. */
  next: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** In ascending order of their numbers. */
  messages: v.array(IndexEntry),
})

type DeepReadonly<T> = T extends readonly (infer Item)[] ? readonly DeepReadonly<Item>[] : T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T
export type FolderIndex = DeepReadonly<v.InferOutput<typeof FolderIndex>>
export type IndexEntry = DeepReadonly<v.InferOutput<typeof IndexEntry>>
