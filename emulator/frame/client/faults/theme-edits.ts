/** What a vendor's instructions make of a layout: their script in the head, before everything else may show. */
const BLOCKING_SCRIPT = '<script src="https://cdn.example-widgets.com/countdown/1.4.2/countdown.js"></script>'

export const hasBlockingScript = (layout: string) => layout.includes(BLOCKING_SCRIPT)

export function withBlockingScript(layout: string): string {
  if (!layout.includes('</head>')) throw new Error('layout/theme.liquid has no </head>')
  return layout.replace('</head>', `  ${BLOCKING_SCRIPT}\n</head>`)
}

export const withoutBlockingScript = (layout: string) => layout.replace(`  ${BLOCKING_SCRIPT}\n`, '')
