// Run by Deno: the gate as Netlify runs it, before the most helpful of hosts. Arguments: the gate's module («-»: none), the context
// of the deploy, the folders of files. Prints its port.
import { openOrigin } from './origin.ts'

interface DenoApi {
  readonly args: readonly string[]
  readonly env: { readonly get: (name: string) => string | undefined }
  readonly version: { readonly deno: string }
  readonly serve: (options: { readonly port: number; readonly hostname: string; readonly onListen: (address: { readonly port: number }) => void }, answer: (request: Request) => Promise<Response>) => void
}
type Gate = (request: Request, context: object) => Promise<Response | undefined>

const deno = (globalThis as unknown as { readonly Deno: DenoApi }).Deno
const [file = '-', context = '', ...roots] = deno.args
Object.assign(globalThis, { Netlify: { env: { get: (name: string) => deno.env.get(name) } } })
const gate = file === '-' ? null : ((await import(`file://${file}`)) as { readonly default: Gate }).default
const origin = openOrigin(roots)

deno.serve({ port: 0, hostname: '127.0.0.1', onListen: ({ port }) => console.log(JSON.stringify({ port, deno: deno.version.deno })) }, async (request) => {
  try {
    return (await gate?.(request, { deploy: { context }, next: origin })) ?? (await origin(request))
  } catch {
    // `onError: 'fail'`
    return new Response(null, { status: 500 })
  }
})
