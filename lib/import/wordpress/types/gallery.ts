import type { Desk, TitledFile } from '../map/desk.ts'

const PICTURE = /\.(?:jpe?g|png|gif|webp|avif)$/

/** Files of a gallery as a part of the body: pictures with their descriptions, other files as links. */
export function gallery(desk: Desk, title: string, files: readonly TitledFile[]): void {
  const alts = new Map([...desk.world.media].map(([place, file]) => [file, desk.world.library.byPlace.get(place)?.alt ?? '']))
  const shown = files.map(({ titolo, file }) => {
    const words = (text: string) => text.replace(/[[\]\\*_`<]/g, '\\$&')
    if (!PICTURE.test(file)) return `[${words(titolo)}](${file})`
    const alt = alts.get(file) ?? ''
    if (alt === '') desk.note('media-no-alt', file)
    return `![${words(alt)}](${file})`
  })
  desk.section(title, shown.join('\n\n'))
}
