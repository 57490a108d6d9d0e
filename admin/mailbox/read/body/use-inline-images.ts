import { useEffect, useState } from 'preact/hooks'
import type { MessageAnswer } from '../../../../lib/protocol/webmail.ts'
import { shownPartHref } from '../part-href.ts'

/** Signatures carry logos, not albums. */
const MOST_OCTETS = 8_000_000
const MOST_IMAGES = 40

/** The pictures within a text, by `Content-ID`, as addresses that hold them: a frame without an origin can ask nobody. */
export function useInlineImages({ line, inlineImages, parts, html }: MessageAnswer): Readonly<Record<string, string>> {
  const [images, setImages] = useState<Readonly<Record<string, string>>>({})
  useEffect(() => {
    if (html === null) return
    let current = true
    void readAll(wanted(inlineImages, parts).map(([cid, part]) => [cid, shownPartHref(line, part)] as const)).then((got) => current && setImages(got))
    return () => {
      current = false
    }
  }, [line.folder, line.validity, line.uid])
  return images
}

function wanted(inlineImages: MessageAnswer['inlineImages'], parts: MessageAnswer['parts']): readonly (readonly [string, string])[] {
  let room = MOST_OCTETS
  return Object.entries(inlineImages)
    .filter(([, id]) => {
      const part = parts.find((one) => one.id === id)
      if (part?.shown !== 'image' || (part.size ?? 0) > room) return false
      room -= part.size ?? 0
      return true
    })
    .slice(0, MOST_IMAGES)
}

async function readAll(images: readonly (readonly [string, string])[]): Promise<Readonly<Record<string, string>>> {
  const read = await Promise.all(images.map(async ([cid, href]) => [cid, await dataUrl(href)] as const))
  return Object.fromEntries(read.filter(([, url]) => url !== ''))
}

async function dataUrl(href: string): Promise<string> {
  const blob = await fetch(href, { credentials: 'same-origin' })
    .then((response) => (response.ok ? response.blob() : null))
    .catch(() => null)
  if (!blob) return ''
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => resolve('')
    reader.readAsDataURL(blob)
  })
}
