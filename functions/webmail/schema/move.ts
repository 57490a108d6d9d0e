import * as v from 'valibot'
import type { EraseAsked, FlagAsked, MoveAsked } from '../../../lib/protocol/webmail.ts'
import { folderPath, messageSet } from './message.ts'

export const MoveSchema = v.strictObject({
  messages: messageSet,
  to: v.union([folderPath, v.strictObject({ role: v.picklist(['trash', 'junk', 'inbox']) }), v.strictObject({ archive: v.literal(true) })]),
}) satisfies v.GenericSchema<unknown, MoveAsked>

export const FlagSchema = v.strictObject({ messages: messageSet, change: v.picklist(['read', 'unread', 'flagged', 'unflagged']) }) satisfies v.GenericSchema<unknown, FlagAsked>

export const EraseSchema = v.strictObject({ messages: messageSet }) satisfies v.GenericSchema<unknown, EraseAsked>
