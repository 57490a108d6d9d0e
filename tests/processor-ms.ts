/** Milliseconds of processor this process has used: what a bound on work is held to, whatever else the machine does meanwhile. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
