// Turns a published page into the same lines that its text would have, so that everything after reads one form.
// Headings get a mark of their own, table rows become tab-separated cells, nested lists become indented numbered lines.

import { NodeType, parse, type HTMLElement, type Node } from 'node-html-parser'

/** Stands before a line that the page marked as a heading. From the private-use range: no document contains it. */
export const headingMark = '\ue000'

const skipped = new Set(['script', 'style', 'nav', 'footer', 'noscript', 'svg', 'head', 'button', 'form', 'template'])
const blocks = new Set(['p', 'div', 'section', 'article', 'main', 'header', 'blockquote', 'figure', 'aside', 'dl', 'dt', 'dd'])

export const looksLikeHtml = (text: string): boolean =>
  /<(?:html|body|main|article|div|p|h[1-6]|ol|ul|table)\b[^<>]{0,500}>/i.test(text.slice(0, 100_000)) &&
  /<\/[a-z][a-z0-9]{0,10}>/i.test(text)

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE
const tagOf = (node: HTMLElement): string => (node.rawTagName ?? '').toLowerCase()

type Page = { lines: string[]; words: string }

const flush = (page: Page, before = ''): void => {
  const words = page.words.replace(/[ \t\r\n]+/g, ' ').trim()
  if (words !== '') page.lines.push(before + words, '')
  page.words = ''
}

const list = (page: Page, element: HTMLElement, depth: number): void => {
  let number = Number(element.getAttribute('start') ?? 1) || 1
  for (const child of element.childNodes.filter(isElement)) {
    const tag = tagOf(child)
    if (tag === 'ol' || tag === 'ul') list(page, child, depth + 1)
    if (tag !== 'li') continue
    const marker = `${'  '.repeat(depth + 1)}${tagOf(element) === 'ol' ? `${number}.` : '-'} `
    let printed = false
    const print = (): void => {
      const before = page.lines.length
      flush(page, printed ? '  '.repeat(depth + 2) : marker)
      printed ||= page.lines.length > before
    }
    for (const inside of child.childNodes) {
      if (isElement(inside) && (tagOf(inside) === 'ol' || tagOf(inside) === 'ul')) {
        print()
        list(page, inside, depth + 1)
      } else if (isElement(inside) && blocks.has(tagOf(inside))) {
        print()
        page.words += inside.textContent
        print()
      } else page.words += isElement(inside) ? inside.textContent : inside.rawText === '' ? '' : inside.textContent
    }
    print()
    number++
  }
}

const cell = (element: HTMLElement): string =>
  element.innerHTML
    .replace(/<(?:br|\/p|\/li|\/div)\b[^<>]{0,200}>/gi, ' $&')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()

const table = (page: Page, element: HTMLElement): void => {
  for (const row of element.querySelectorAll('tr')) {
    const cells = row.childNodes.filter(isElement).filter(each => tagOf(each) === 'td' || tagOf(each) === 'th')
    const words = cells.map(each =>
      parse(cell(each))
        .textContent.replace(/[ \t\r\n]+/g, ' ')
        .trim(),
    )
    if (words.some(each => each !== '')) page.lines.push(words.join('\t'))
  }
  page.lines.push('')
}

const allBold = (element: HTMLElement): boolean => {
  const said = element.childNodes.filter(node => node.textContent.trim() !== '')
  const bold = said.every(node => isElement(node) && /^(?:strong|b|u)$/.test(tagOf(node)))
  return said.length > 0 && bold && element.textContent.length < 160
}

const walk = (page: Page, node: Node): void => {
  if (!isElement(node)) {
    if (node.nodeType === NodeType.TEXT_NODE) page.words += node.textContent
    return
  }
  const tag = tagOf(node)
  if (skipped.has(tag)) return
  if (tag === 'br') return flush(page)
  if (tag === 'ol' || tag === 'ul' || tag === 'table') {
    flush(page)
    return tag === 'table' ? table(page, node) : list(page, node, 0)
  }
  const isHeading = /^h[1-6]$/.test(tag) || (tag === 'p' && allBold(node))
  if (isHeading || blocks.has(tag)) flush(page)
  for (const child of node.childNodes) walk(page, child)
  if (isHeading || blocks.has(tag)) flush(page, isHeading ? headingMark : '')
}

/** A page nested deeper than any real one would exhaust the stack; then its text is read with the tags cut out. */
export const linesOfHtml = (html: string): string[] => {
  try {
    const page: Page = { lines: [], words: '' }
    walk(page, parse(html, { comment: false }))
    flush(page)
    return page.lines
  } catch {
    return html.replace(/<[^<>]{0,2000}>/g, '\n').split('\n')
  }
}
