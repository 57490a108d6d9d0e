import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A server of the machine that a test or a benchmark started, ended by its own process id. */
export interface Daemon {
  readonly port: number
  readonly end: () => Promise<void>
}

/** Debian keeps servers where the PATH of a user does not look. */
const ENVIRONMENT = { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin` }

/** A port of 127.0.0.1 that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}

/** nginx with this inside `http { }`, in a folder of its own, with one worker. */
export async function startNginx(port: number, http: string): Promise<Daemon> {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'))
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')
  // The outputs lie in a folder that only whoever runs this may open.
  const user = process.getuid?.() === 0 ? 'user root;\n' : ''
  const file = join(folder, 'nginx.conf')
  await writeFile(file, `${user}daemon off;\nworker_processes 1;\npid ${folder}/pid;\nerror_log ${folder}/error.log crit;\nevents {}\nhttp {\n  access_log off;\n${places}\n${http}\n}\n`)
  const checked = spawnSync('nginx', ['-t', '-p', folder, '-e', `${folder}/error.log`, '-c', file], { encoding: 'utf8', env: ENVIRONMENT })
  if (checked.status !== 0) throw new Error(checked.stderr)
  return start('nginx', ['-p', folder, '-e', `${folder}/error.log`, '-c', file], port, folder)
}

/** Caddy with this configuration and these global options: without its administration address and, unless told, without certificates. */
export async function startCaddy(port: number, caddyfile: string, options: readonly string[] = ['auto_https off']): Promise<Daemon> {
  const folder = await mkdtemp(join(tmpdir(), 'caddy-'))
  const file = join(folder, 'Caddyfile')
  await writeFile(file, `{\n${['admin off', ...options].map((line) => `\t${line}\n`).join('')}}\n${caddyfile}`)
  const env = { ...ENVIRONMENT, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder }
  const checked = spawnSync('caddy', ['validate', '--config', file, '--adapter', 'caddyfile'], { encoding: 'utf8', env })
  if (checked.status !== 0) throw new Error(checked.stderr)
  return start('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], port, folder, env)
}

async function start(command: string, args: readonly string[], port: number, folder: string, env = ENVIRONMENT): Promise<Daemon> {
  const child = spawn(command, args, { stdio: 'ignore', env })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  // Whoever started it may fall over before it ends it.
  const withUs = () => child.kill('SIGTERM')
  const leave = () => process.exit(143)
  process.once('exit', withUs)
  // A signal alone would end us without «exit».
  process.once('SIGTERM', leave)
  const deadline = Date.now() + 15_000
  while (!(await answers(port))) {
    if (Date.now() > deadline || child.exitCode !== null) {
      child.kill('SIGKILL')
      throw new Error(`${command} does not answer on ${port}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    port,
    end: async () => {
      process.off('exit', withUs)
      process.off('SIGTERM', leave)
      child.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1').on('error', () => resolve(false))
    socket.on('connect', () => {
      socket.destroy()
      resolve(true)
    })
  })
}
