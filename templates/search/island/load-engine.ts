import { type Engine, RANKING } from '../engine.ts'

interface PagefindScript {
  createInstance(options: object): Engine & { init(): Promise<void> }
}

/**
 * Pagefind's own script, from the folder of the index. It runs in the page: a worker would need a policy of its own to
 * compile the program.
 *
 * @param folder address of the index, with a slash at the end
 * @throws when there is no index, or the browser cannot run it
 */
export async function loadEngine(folder: string): Promise<Engine> {
  const script = (await import(`${folder}pagefind.js`)) as PagefindScript
  const engine = script.createInstance({ basePath: folder, baseUrl: '/', noWorker: true, ranking: RANKING })
  await engine.init()
  // Pagefind waits for ever where its program did not start: an answer within some seconds, or none.
  await Promise.race([engine.filters(), new Promise((_, refuse) => setTimeout(() => refuse(new Error('no index')), 8000))])
  return engine
}
