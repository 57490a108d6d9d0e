import * as v from 'valibot'
import { keepSettings, readSettings, SettingsSchema } from '../../lib/mail/actions/mailbox-settings.ts'
import { NothingSchema } from './schema/message.ts'
import { personAction } from './webmail-action.ts'

export default personAction('settings', v.union([SettingsSchema, NothingSchema]), ({ person }, { store }, asked) =>
  'signature' in asked ? keepSettings(store, person.id, asked) : readSettings(store, person.id),
)
