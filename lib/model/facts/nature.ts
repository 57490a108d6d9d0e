/**
 * What a value is about, as whoever reviews it thinks of it: from the model, a field at a time. Most important first: it is
 * the order in which facts are told, and the lanes of the rules are stated in these words (lib/access/lanes).
 */
export const NATURES = [
  'deadline',
  'money',
  'rights',
  'phone',
  'email',
  'address',
  'contact',
  'hours',
  'date',
  'name',
  'choice',
  'attachment',
  'link',
  'relation',
  'item',
  'number',
  'text',
  'prose',
  'image',
  'alt',
  'order',
  'recheck',
  'confirmation',
] as const

export type Nature = (typeof NATURES)[number]

/** What holds the value: the entry, the group or the element of a list it is in. */
export type Holder = Readonly<Record<string, unknown>>

/** Of what nature a field is, or what its value's neighbours make of it: a contact is a telephone by its kind. */
export type StatedNature = Nature | ((holder: Holder) => Nature)
