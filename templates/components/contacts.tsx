export interface Contact {
  readonly tipo: string
  readonly valore: string
  readonly nota?: string | undefined
}

/** Points of contact; one that can be used from here is a link. */
export function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  return (
    <ul class="rd-contacts">
      {contacts.map((contact) => {
        const url = contactUrl(contact)
        return (
          <li key={`${contact.tipo} ${contact.valore}`}>
            <span class="rd-label">{contact.tipo}</span> {url ? <a href={url}>{contact.valore}</a> : contact.valore}
            {contact.nota && <span class="text-muted"> ({contact.nota})</span>}
          </li>
        )
      })}
    </ul>
  )
}

function contactUrl({ tipo, valore }: Contact): string | null {
  switch (tipo) {
    case 'Email':
    case 'PEC':
      return `mailto:${valore}`
    case 'Telefono':
    case 'Whatsapp':
      return `tel:${valore.replace(/[^+\d]/g, '')}`
    default:
      return /^https:\/\//.test(valore) ? valore : null
  }
}
