import type { MailLine, MailMessage } from './mail-message.ts'

/** A mail as plain text, whole: a line for each link, for programs make links of addresses that stand alone. */
export function mailText({ greeting, groups, closing, links }: MailMessage): string {
  const blocks = [
    greeting,
    ...groups.flatMap(({ heading, lines }) => [...(heading ? [`${heading.toLocaleUpperCase('it')}`] : []), ...lines.map(lineText)]),
    '-- ',
    closing.join('\n'),
    ...links.map(({ label, url }) => `${label}:\n${url}`),
  ]
  return `${blocks.join('\n\n').replace('-- \n\n', '-- \n')}\n`
}

function lineText({ reason, quote, link }: MailLine): string {
  return [reason, ...(quote ? [quoted(quote)] : []), `${link.label}:\n${link.url}`].join('\n')
}

// Words of others stand apart line by line, so that none of them passes for ours.
function quoted(text: string): string {
  return text.split(/\r?\n/).map((line) => `> ${line}`).join('\n')
}
