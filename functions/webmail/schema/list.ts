import * as v from 'valibot'
import type { ListAsked, SearchAsked } from '../../../lib/protocol/webmail.ts'
import { folderPath } from './message.ts'
import { mailQuery } from './query.ts'

export const ListSchema = v.strictObject({
  folder: folderPath,
  from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000)),
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
  query: v.exactOptional(mailQuery),
  conversations: v.boolean(),
}) satisfies v.GenericSchema<unknown, ListAsked>

export const SearchSchema = v.strictObject({
  query: mailQuery,
  after: v.exactOptional(v.pipe(v.string(), v.maxLength(4000))),
}) satisfies v.GenericSchema<unknown, SearchAsked>
