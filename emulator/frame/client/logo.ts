const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="24" viewBox="0 0 120 24">
<path d="M4 8h14l1.5 13h-17z" fill="#7ee2a8"/><path d="M7.5 9V6.5a3.5 3.5 0 0 1 7 0V9" fill="none" stroke="#7ee2a8" stroke-width="1.6"/>
<text x="26" y="18" font-family="Inter,sans-serif" font-size="15" font-weight="650" fill="#e3e3e3">store admin</text></svg>`

/** A mark of its own: the emulator looks like Shopify's admin but does not pass itself off as it. */
export const logo = (label: string) => ({
  topBarSource: `data:image/svg+xml,${encodeURIComponent(DRAWING)}`,
  contextualSaveBarSource: `data:image/svg+xml,${encodeURIComponent(DRAWING)}`,
  width: 120,
  accessibilityLabel: label,
})
