import type { ValueChange } from '../../compare/value-change.ts'
import type { Known, Telling } from '../fact.ts'
import { tellContact } from './tell-contact.ts'
import { tellDate } from './tell-date.ts'
import { tellFile } from './tell-file.ts'
import { tellMoney } from './tell-money.ts'
import { tellOrder } from './tell-order.ts'
import { tellProse } from './tell-prose.ts'
import { tellRelation } from './tell-relation.ts'
import { tellValue } from './tell-value.ts'

/** Tells a change in the words of what it is about. */
export function tell(change: ValueChange, known: Known): Telling {
  const { is, nature } = change
  if (nature === 'order') return tellOrder(change, known)
  if (is.kind === 'date') return tellDate(change)
  if (is.kind === 'file' || (is.kind === 'group' && nature === 'attachment')) return tellFile(change, known)
  if (is.kind === 'relation') return tellRelation(change, known)
  switch (nature) {
    case 'phone':
    case 'email':
    case 'address':
    case 'contact':
    case 'link':
      return tellContact(change)
    case 'money':
      return tellMoney(change)
    default:
      return is.kind === 'markdown' || (is.kind === 'text' && is.long) ? tellProse(change) : tellValue(change)
  }
}
