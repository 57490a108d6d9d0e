import { type DefaultTreeAdapterMap, defaultTreeAdapter, html as names, parse, type TreeAdapter } from 'parse5'
import { type HtmlElement, isElement } from './html-tree.ts'

/** Characters; what is longer is read so far. */
export const MOST_HTML = 2 * 1024 * 1024
export const MOST_ELEMENTS = 40_000
// Chromium flattens what is deeper than 512, so that what it shows is not what was looked at: this stays well below.
export const MOST_DEPTH = 250

/** Ends the reading where a limit is; what was read until then is a sound tree. */
class Enough extends Error {}

export interface ReadHtml {
  readonly body: HtmlElement
  /** There was more than is read. */
  readonly cut: boolean
}

/**
 * The body of a message's HTML, in time and memory that grow no faster than its length. The standard's way of opening an
 * element looks through all that are open, so that a message of nothing but `<div>` would take hours without a limit on depth.
 */
export function readHtml(html: string): ReadHtml {
  let cut = html.length > MOST_HTML
  let document: DefaultTreeAdapterMap['document'] | undefined
  try {
    // Within a body that is already open no `<frameset>` or `<head>` does anything, and attributes of a later `<body>` join it.
    parse(`<!doctype html><body>${html.slice(0, MOST_HTML)}`, { scriptingEnabled: false, treeAdapter: limited((started) => (document = started)) })
  } catch (error) {
    if (!(error instanceof Enough)) throw error
    cut = true
  }
  return { body: bodyOf(document), cut }
}

function limited(onStart: (document: DefaultTreeAdapterMap['document']) => void): TreeAdapter<DefaultTreeAdapterMap> {
  let elements = 0
  let depth = 0
  const count = () => {
    if (++elements > MOST_ELEMENTS) throw new Enough()
  }
  return {
    ...defaultTreeAdapter,
    createDocument: () => {
      const document = defaultTreeAdapter.createDocument()
      onStart(document)
      return document
    },
    createElement: (...given) => {
      count()
      return defaultTreeAdapter.createElement(...given)
    },
    createCommentNode: (text) => {
      count()
      return defaultTreeAdapter.createCommentNode(text)
    },
    onItemPush: () => {
      if (++depth > MOST_DEPTH) throw new Enough()
    },
    onItemPop: () => {
      depth--
    },
  }
}

function bodyOf(document: DefaultTreeAdapterMap['document'] | undefined): HtmlElement {
  const root = document?.childNodes.find(isElement)
  return root?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body') ?? defaultTreeAdapter.createElement('body', names.NS.HTML, [])
}
