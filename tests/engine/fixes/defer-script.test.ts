import { describe, expect, test } from 'vitest'
import { fixed, LAYOUT } from './fixed.ts'

const ASSET = "window.Slider = function () { document.title = 'x' }"
const TAG = '<script src="{{ \'slider.js\' | asset_url }}"></script>'
const DEFERRED = '<script defer src="{{ \'slider.js\' | asset_url }}"></script>'

function layout(head: string, body: string): string {
  return `<html lang="en"><head>{{ content_for_header }}${head}</head><body>{{ content_for_layout }}${body}</body></html>`
}

function mended(
  head: string,
  { body = '', asset = ASSET, more = {} }: { body?: string; asset?: string; more?: Record<string, string> } = {},
) {
  const file = 'layout/theme.liquid'
  const { after, reasons } = fixed({ [file]: layout(head, body), 'assets/slider.js': asset, ...more })
  return { layout: after(file), reasons }
}

describe('a blocking script is deferred', () => {
  test.each([
    ['in the head', TAG, DEFERRED, ''],
    [
      'written by script_tag',
      "{{ 'slider.js' | asset_url | script_tag }}",
      '<script src="{{ \'slider.js\' | asset_url }}" defer></script>',
      '',
    ],
    ['over several lines', TAG.replace(' src', '\n  src'), TAG.replace('<script src', '<script defer\n  src'), ''],
    ['when later scripts do not use it', TAG, DEFERRED, '<script>var a = document.title; a.Slider()</script>'],
    ['when what uses it is data', TAG, DEFERRED, '<script type="application/json">{"Slider": 1}</script>'],
    [
      'of a library that nothing uses',
      '<script src="https://unpkg.com/swiper@11.2.10/swiper-bundle.min.js"></script>',
      '<script defer src="https://unpkg.com/swiper@11.2.10/swiper-bundle.min.js"></script>',
      '',
    ],
  ])('%s', (_, head, expected, body) => {
    expect(mended(head, { body }).layout).toBe(layout(expected, body))
  })

  test('after what stands above it, and in their order', () => {
    const head = `<script>Slider = 1</script>${TAG}${TAG.replace('slider', 'page')}`
    const { layout: after } = mended(head, { more: { 'assets/page.js': 'Slider()' } })
    expect(after).toBe(layout(head.replaceAll('<script src', '<script defer src'), ''))
  })
})

describe('a blocking script stays', () => {
  test.each([
    ['an inline script below uses it', { body: '<script>new Slider()</script>' }, 'script-needed'],
    ['an inline script uses it through window', { body: '<script>window.Slider()</script>' }, 'script-needed'],
    ['an attribute uses it', { body: '<img src="a.png" width="1" height="1" alt="" onload="Slider()">' }, 'script-needed'],
    ['a section may use it', { more: { 'templates/page.liquid': '<script>Slider()</script>' } }, 'script-needed'],
    [
      'an event tells it something',
      { body: "<script>dispatchEvent(new CustomEvent('ready'))</script>", asset: "addEventListener('ready', f)" },
      'script-needed',
    ],
    ['it writes into the page', { asset: "document.write('<b>')" }, 'script-must-run-first'],
    ['it mends the browser', { asset: 'Array.prototype.at = function () {}' }, 'script-must-run-first'],
    ['an unread script follows', { body: '<script src="https://a.example/a.js"></script>' }, 'script-followed'],
  ])('when %s', (_, options, reason) => {
    const result = mended(TAG, options)
    expect(result.layout).toContain(TAG)
    expect(result.reasons).toContain(reason)
  })

  test.each([
    [
      'jQuery that an inline script uses',
      '<script src="https://code.jquery.com/jquery-3.7.1.min.js"></script><script>$(f)</script>',
      'script-needed',
    ],
    ['a script of which nothing is known', '<script src="https://a.example/a.js"></script>', 'script-unread'],
  ])('as does %s', (_, head, reason) => {
    const result = mended(head)
    expect(result.layout).toBe(layout(head, ''))
    expect(result.reasons).toContain(reason)
  })

  test('in a comment, untouched', () => {
    const head = `<!-- ${TAG} -->{% comment %}${TAG}{% endcomment %}`
    expect(mended(head)).toMatchObject({ layout: layout(head, ''), reasons: [] })
    expect(LAYOUT).not.toContain(TAG)
  })
})
