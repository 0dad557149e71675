/** Calls back now and whenever the page's elements of that selector, or anything in them, may have changed. */
export function watchElements(root: Document, selector: string, onChange: (elements: HTMLElement[]) => void) {
  let last = ''
  const look = () => {
    const elements = [...root.querySelectorAll<HTMLElement>(selector)]
    const shape = elements.map(element => element.outerHTML).join('\n')
    if (shape === last) return
    last = shape
    onChange(elements)
  }
  new MutationObserver(look).observe(root, { subtree: true, childList: true, attributes: true, characterData: true })
  look()
}
