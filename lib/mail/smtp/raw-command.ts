import type SMTPConnection from 'nodemailer/lib/smtp-connection'

/** What nodemailer does not show in its types: it has no word for a command by itself. Looked at again at each new version. */
interface Internals {
  readonly _responseActions: ((answer: string) => void)[]
  readonly _sendCommand: (line: string) => void
}

/**
 * One command of SMTP and the number of its answer (RFC 5321 §4.2). The caller hears when the connection breaks: no answer
 * comes then.
 *
 * @param line without anything a server could take for a second command
 */
export function rawCommand(connection: SMTPConnection, line: string): Promise<number> {
  const { _responseActions, _sendCommand } = connection as unknown as Internals
  return new Promise((resolve, reject) => {
    if (/[\r\n\0]/.test(line)) return reject(new Error('more than one line'))
    _responseActions.push((answer) => resolve(Number(answer.slice(0, 3))))
    _sendCommand.call(connection, line)
  })
}
