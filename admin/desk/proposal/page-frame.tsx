import { WORDS } from '../words/desk.ts'

interface Props {
  readonly url: string
  readonly side: string
  readonly title: string
  /** When the page is in the frame. */
  readonly onPage?: (frame: HTMLIFrameElement) => void
}

/**
 * A rendered page in a frame where no script runs. It keeps our origin, without which the browser would send no session
 * cookie for its images and refuse its fonts; with no script, an origin gives it no power.
 */
export function PageFrame({ url, side, title, onPage }: Props) {
  return (
    <>
      <iframe class="desk-frame" src={url} title={WORDS.proposal.frame(side, title)} sandbox="allow-same-origin" loading="lazy" onLoad={({ currentTarget }) => onPage?.(currentTarget)} />
      <a class="desk-frame-open" href={url} target="_blank" rel="noopener">
        {WORDS.proposal.openFrame(side)}
      </a>
    </>
  )
}
