import { searchEverywhere } from '../../lib/mail/actions/search/search-everywhere.ts'
import { SearchSchema } from './schema/list.ts'
import { webmailAction } from './webmail-action.ts'

export default webmailAction('search', SearchSchema, ({ mailbox, services }, asked) => searchEverywhere(mailbox.store, asked, services.work.now()))
