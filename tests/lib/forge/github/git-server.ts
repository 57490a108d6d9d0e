import { spawn } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'

export interface GitAnswer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Buffer
}

/** Lets git's own http-backend answer a request for a pack. */
export async function answerByGit(root: string, name: string, request: IncomingMessage, asked: Buffer, response: ServerResponse): Promise<void> {
  const { body, headers, status } = await gitAnswer(root, name, request, asked)
  response.writeHead(status, headers)
  response.end(body)
}

/** What it answers: a CGI program (RFC 3875). */
export async function gitAnswer(root: string, name: string, request: IncomingMessage, body: Buffer): Promise<GitAnswer> {
  const env = {
    PATH: process.env.PATH,
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: '1',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    PATH_INFO: `/${name}/git-upload-pack`,
    REQUEST_METHOD: 'POST',
    CONTENT_TYPE: String(request.headers['content-type']),
    CONTENT_LENGTH: String(body.length),
    QUERY_STRING: '',
  }
  const child = spawn('git', ['http-backend'], { env, stdio: ['pipe', 'pipe', 'ignore'] })
  child.stdin.on('error', () => undefined).end(body)
  const chunks: Buffer[] = []
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer)
  const output = Buffer.concat(chunks)
  const end = output.indexOf('\r\n\r\n')
  const headers = output.toString('latin1', 0, end).split('\r\n').map((line) => line.split(': ', 2))
  const status = Number(headers.find(([key]) => key === 'Status')?.[1]?.slice(0, 3) ?? 200)
  return { status, headers: Object.fromEntries(headers.filter(([key]) => key !== 'Status')) as Record<string, string>, body: output.subarray(end + 4) }
}
