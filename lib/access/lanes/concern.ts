import type { Nature } from '../../model/facts/nature.ts'

/** What a change is about, as the rules speak of it: kinds of facts, then of what happens to a page as a whole. */
export const CONCERNS = [
  'deadline',
  'money',
  'rights',
  'contacts',
  'hours',
  'dates',
  'titles',
  'choices',
  'files',
  'links',
  'relations',
  'texts',
  'images',
  'order',
  'confirmation',
  'new',
  'removal',
  'move',
  'other',
] as const

export type Concern = (typeof CONCERNS)[number]

/** Which of them a fact of a page in force is. */
export const CONCERN_OF: Readonly<Record<Nature, Concern>> = {
  deadline: 'deadline',
  money: 'money',
  rights: 'rights',
  phone: 'contacts',
  email: 'contacts',
  address: 'contacts',
  contact: 'contacts',
  hours: 'hours',
  date: 'dates',
  name: 'titles',
  choice: 'choices',
  attachment: 'files',
  link: 'links',
  relation: 'relations',
  item: 'texts',
  number: 'texts',
  text: 'texts',
  prose: 'texts',
  image: 'images',
  alt: 'images',
  order: 'order',
  recheck: 'dates',
  confirmation: 'confirmation',
}
