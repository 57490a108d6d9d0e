import { spawn } from 'node:child_process'

/** What a service tells its manager (sd_notify(3)). */
export interface Manager {
  readonly ready: () => void
  readonly stopping: () => void
  /** Tells that it lives, as often as the manager wants to hear it; answers with what ends that. */
  readonly keepAlive: () => () => void
}

const SILENT: Manager = { ready: () => undefined, stopping: () => undefined, keepAlive: () => () => undefined }

/**
 * The manager that started us, if one listens. Its messages are datagrams to a Unix socket, which Node cannot send
 * (`dgram` knows UDP alone): the program that comes with systemd sends them, and where it is missing nothing is said.
 *
 * @param environment `NOTIFY_SOCKET`, `WATCHDOG_USEC` and `WATCHDOG_PID`, as systemd sets them
 * @param failed is told once when a message could not be sent
 */
export function systemd(environment: Readonly<Record<string, string | undefined>>, pid: number, failed: (code: string) => void): Manager {
  if (!environment.NOTIFY_SOCKET) return SILENT
  let hasFailed = false
  const tell = (...state: string[]) => {
    const notify = spawn('systemd-notify', state, { stdio: 'ignore' })
    const fail = (code: string) => {
      if (!hasFailed) failed(code)
      hasFailed = true
    }
    notify.on('error', (error: NodeJS.ErrnoException) => fail(error.code ?? error.name))
    notify.on('exit', (code) => (code === 0 ? undefined : fail(`exit-${code ?? 'signal'}`)))
  }
  return {
    ready: () => tell('READY=1'),
    stopping: () => tell('STOPPING=1'),
    keepAlive: () => {
      const everyMs = watchdogMs(environment, pid) / 2
      if (!(everyMs > 0)) return () => undefined
      const timer = setInterval(() => tell('WATCHDOG=1'), everyMs)
      timer.unref()
      return () => clearInterval(timer)
    },
  }
}

// sd_watchdog_enabled(3): another process of the service may be the one that is watched.
function watchdogMs({ WATCHDOG_USEC, WATCHDOG_PID }: Readonly<Record<string, string | undefined>>, pid: number): number {
  if (WATCHDOG_PID !== undefined && WATCHDOG_PID !== String(pid)) return 0
  return /^\d{1,15}$/.test(WATCHDOG_USEC ?? '') ? Number(WATCHDOG_USEC) / 1000 : 0
}
