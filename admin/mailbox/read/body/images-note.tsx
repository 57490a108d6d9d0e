import { READ_WORDS } from '../../words/read.ts'
import type { RemoteImages } from './use-remote-images.ts'

interface Props {
  readonly images: RemoteImages
  readonly who: string
  /** The sender may be remembered: nothing speaks against them. */
  readonly mayKeep: boolean
}

/** Pictures of other hosts tell their owners who opens a message, and when: they wait for a word. */
export function ImagesNote({ images, who, mayKeep }: Props) {
  const { body: say } = READ_WORDS
  return (
    <div class="letter-note letter-images" role="status">
      {images.shown ? <p>{images.always ? say.imagesAlways(who) : say.imagesShown}</p> : <p>{say.images}</p>}
      <div class="letter-buttons">
        {!images.shown && <button type="button" class="btn btn-outline-primary btn-sm" onClick={images.show}>{say.showImages}</button>}
        {!images.always && mayKeep && <button type="button" class="btn btn-link btn-sm" onClick={images.showAlways}>{say.alwaysImages(who)}</button>}
        {images.always && <button type="button" class="btn btn-link btn-sm" onClick={images.stop}>{say.stopImages(who)}</button>}
      </div>
    </div>
  )
}
