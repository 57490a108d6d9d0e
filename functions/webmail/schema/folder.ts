import * as v from 'valibot'
import type { EmptyAsked, FolderCreateAsked, FolderRemoveAsked, FolderRenameAsked, FolderSubscribeAsked } from '../../../lib/protocol/webmail.ts'
import { folderPath } from './message.ts'

// The server judges a name; what could end a command, or stand for many folders, never gets there.
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200), v.regex(/^[^\u0000-\u001f\u007f]+$/u))
const place = { name, parent: v.nullable(folderPath) }

export const FolderCreateSchema = v.strictObject(place) satisfies v.GenericSchema<unknown, FolderCreateAsked>
export const FolderRenameSchema = v.strictObject({ path: folderPath, ...place }) satisfies v.GenericSchema<unknown, FolderRenameAsked>
export const FolderRemoveSchema = v.strictObject({ path: folderPath }) satisfies v.GenericSchema<unknown, FolderRemoveAsked>
export const FolderSubscribeSchema = v.strictObject({ path: folderPath, subscribed: v.boolean() }) satisfies v.GenericSchema<unknown, FolderSubscribeAsked>
export const EmptySchema = v.strictObject({ folder: folderPath }) satisfies v.GenericSchema<unknown, EmptyAsked>
