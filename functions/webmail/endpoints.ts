import conversation from './conversation.ts'
import copy from './copy.ts'
import draftRemove from './draft-remove.ts'
import draftSave from './draft-save.ts'
import empty from './empty.ts'
import enter from './enter.ts'
import erase from './erase.ts'
import flag from './flag.ts'
import folderCreate from './folder-create.ts'
import folderRemove from './folder-remove.ts'
import folderRename from './folder-rename.ts'
import folderSubscribe from './folder-subscribe.ts'
import folders from './folders.ts'
import leave from './leave.ts'
import list from './list.ts'
import type { MailEndpoint } from './mail-services.ts'
import message from './message.ts'
import move from './move.ts'
import news from './news.ts'
import part from './part.ts'
import people from './people.ts'
import receipt from './receipt.ts'
import rules from './rules.ts'
import search from './search.ts'
import send from './send.ts'
import settings from './settings.ts'
import source from './source.ts'
import state from './state.ts'
import upload from './upload.ts'
import uploadRemove from './upload-remove.ts'

/** Every address of the mail that answers wherever the mail servers can be reached. */
export const MAIL_ENDPOINTS: readonly MailEndpoint[] = [
  conversation,
  copy,
  draftRemove,
  draftSave,
  empty,
  enter,
  erase,
  flag,
  folderCreate,
  folderRemove,
  folderRename,
  folderSubscribe,
  folders,
  leave,
  list,
  message,
  move,
  news,
  part,
  people,
  receipt,
  rules,
  search,
  send,
  settings,
  source,
  state,
  upload,
  uploadRemove,
]
