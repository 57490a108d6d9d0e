import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { RepositoryBusyProblem } from '../../problems/repository-busy-problem.ts'

/**
 * One writer a repository, across processes: the holder listens on a local socket, and the kernel lets a name be bound once.
 *
 * Why a socket: the lock must go by itself when its holder is killed with -9. Node has no flock(2). A lock file with a
 * process id is fooled by ids used again and by containers, one with a heartbeat (proper-lockfile, 10 s) blocks everybody
 * for that long after a crash and is lost by a process that is stopped for longer. A bound name is gone the moment
 * its process is, and who waits is told at once, because the connection to the holder ends.
 *
 * On Linux the name is abstract (unix(7)), on Windows a pipe: nothing on the disk that could go stale. Elsewhere it is
 * a file in the temporary folder, removed when nobody answers there.
 *
 * What it does not do: containers that share the folder must share the network namespace too, or they do not see each
 * other; then only git's own locks stand between them and a save may be refused as busy. And any user of the machine may
 * hold the name, which stops writes and nothing else.
 */
export async function takeWriterLock(address: string, patience: number): Promise<() => Promise<void>> {
  const started = Date.now()
  for (;;) {
    const server = await listen(address)
    if (server) return () => release(server)
    const left = patience - (Date.now() - started)
    if (left <= 0) throw new RepositoryBusyProblem('the writer of the repository', patience)
    if (await nobodyAnswers(address, left)) await removeStale(address)
  }
}

/** The name to bind for a repository: the same for every path that leads to it. */
export async function writerAddress(repository: string): Promise<string> {
  const { dev, ino } = await fs.stat(repository, { bigint: true })
  const name = `redazione-${createHash('sha256').update(`${dev} ${ino}`).digest('hex').slice(0, 32)}`
  if (process.platform === 'linux') return `\0${name}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`
  return path.join(os.tmpdir(), `${name}.sock`)
}

interface Held {
  readonly server: net.Server
  readonly waiting: Set<net.Socket>
}

async function listen(address: string): Promise<Held | null> {
  const waiting = new Set<net.Socket>()
  const server = net.createServer((socket) => {
    waiting.add(socket)
    socket.on('error', () => undefined).on('close', () => waiting.delete(socket))
  })
  return new Promise((resolve, reject) => {
    server.once('listening', () => resolve({ server, waiting }))
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)))
    server.listen(address)
  })
}

async function release({ server, waiting }: Held): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  for (const socket of waiting) socket.destroy()
  await closed
}

/** Waits until the holder lets go or `patience` milliseconds are over. `true` when nobody was listening at all. */
async function nobodyAnswers(address: string, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(address)
    const timer = setTimeout(() => socket.destroy(), patience)
    let refused = false
    socket.once('error', (error: NodeJS.ErrnoException) => (refused = error.code === 'ECONNREFUSED'))
    socket.once('close', (failed) => {
      clearTimeout(timer)
      setTimeout(resolve, failed ? 5 : 0, refused)
    })
    socket.resume()
  })
}

/** A socket file outlives its process; a name that is not a file does not. */
async function removeStale(address: string): Promise<void> {
  if (path.isAbsolute(address) && process.platform !== 'win32') await fs.rm(address, { force: true })
}
