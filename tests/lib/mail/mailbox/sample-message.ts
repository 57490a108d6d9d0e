export interface Sample {
  readonly from?: string
  readonly to?: string
  readonly cc?: string
  readonly subject?: string
  readonly text?: string
  readonly at?: number
  readonly id?: string
  readonly references?: readonly string[]
  readonly headers?: readonly string[]
  readonly attachments?: readonly SampleAttachment[]
}

export interface SampleAttachment {
  /** What stands after `filename`, as it is written: `="a.pdf"`, `*=utf-8''%C3%A0.pdf`. */
  readonly filename: string
  readonly type: string
  readonly bytes: Buffer
}

const BOUNDARY = 'confine-di-prova'

/** A message as it travels, written by hand so that no library of ours answers for what another of ours reads. */
export function sampleMessage({ from = 'Marta Campi <marta@prato.example>', to = 'elena@prato.example', cc, subject = 'Prova', text = 'Ciao.', at = Date.UTC(2026, 10, 2, 9), id = 'uno@prato.example', references = [], headers = [], attachments = [] }: Sample): Buffer {
  const last = references.at(-1)
  const head = [
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `From: ${word(from)}`,
    `To: ${word(to)}`,
    ...(cc === undefined ? [] : [`Cc: ${word(cc)}`]),
    `Subject: ${encoded(subject)}`,
    `Message-ID: <${id}>`,
    ...(last === undefined ? [] : [`In-Reply-To: <${last}>`, `References: ${references.map((one) => `<${one}>`).join('\r\n ')}`]),
    'MIME-Version: 1.0',
    ...headers,
  ]
  const body = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', '', base64(Buffer.from(text))]
  if (attachments.length === 0) return Buffer.from([...head, ...body, ''].join('\r\n'))
  const parts = attachments.flatMap(({ filename, type, bytes }) =>
    type === 'message/rfc822'
      ? [`--${BOUNDARY}`, `Content-Type: ${type}`, `Content-Disposition: attachment; filename${filename}`, '', bytes.toString('latin1')]
      : [`--${BOUNDARY}`, `Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', `Content-Disposition: attachment; filename${filename}`, '', base64(bytes)],
  )
  const whole = [...head, `Content-Type: multipart/mixed; boundary=${BOUNDARY}`, '', `--${BOUNDARY}`, ...body, ...parts, `--${BOUNDARY}--`, '']
  return Buffer.from(whole.join('\r\n'), 'latin1')
}

function base64(bytes: Buffer): string {
  return (bytes.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n')
}

function encoded(text: string): string {
  return /^[ -~]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`
}

/** The name of an address is encoded, the address is not. */
function word(address: string): string {
  return address.replace(/([^<>,"]+?)(?=\s*<)/g, (name) => encoded(name.trim()))
}
