import { describe, expect, test } from 'vitest'
import { libraryOf } from '../../../engine/knowledge/libraries.ts'
import { pinOf } from '../../../engine/knowledge/pins.ts'
import { fixed, LAYOUT } from './fixed.ts'

describe('dimensions', () => {
  const PAGE = 'templates/page.liquid'
  const mended = (page: string) => {
    const sizes = { 'assets/a.png': { width: 600, height: 400 } }
    const { after, reasons } = fixed({ 'layout/theme.liquid': LAYOUT, [PAGE]: page }, sizes)
    return { page: after(PAGE), reasons }
  }

  test.each([
    [`<img src="{{ 'a.png' | asset_url }}" alt="">`, `<img style="aspect-ratio: auto 600 / 400" src="{{ 'a.png' | asset_url }}" alt="">`],
    [
      `<img src="{{ 'a.png' | asset_url }}" alt="" style="margin: 0">`,
      `<img src="{{ 'a.png' | asset_url }}" alt="" style="aspect-ratio: auto 600 / 400; margin: 0">`,
    ],
  ])('of an image among the assets: %s', (before, after) => {
    expect(mended(before)).toEqual({ page: after, reasons: [] })
  })

  test.each([
    [`<img src="{{ 'b.png' | asset_url }}" alt="">`, 'size-unknown'],
    [`<img src="{{ image | image_url: width: 10 }}" alt="">`, 'image-not-an-asset'],
    [`<img src="{{ 'a.png' | asset_img_url: '10x' }}" alt="">`, 'image-not-an-asset'],
  ])('not of %s', (page, reason) => {
    const result = mended(page)
    expect(result.page).toBe(page)
    expect(result.reasons).toContain(reason)
  })
})

describe('dead code', () => {
  const dead = { 'layout/theme.liquid': LAYOUT, 'snippets/a.liquid': 'x', 'sections/b.liquid': 'x', 'assets/c.js': 'x()' }

  test('is deleted, with what only it used', () => {
    expect(fixed({ ...dead, 'snippets/a.liquid': "{% render 'd' %}", 'snippets/d.liquid': 'x' }).deleted).toEqual([
      'assets/c.js',
      'sections/b.liquid',
      'snippets/a.liquid',
      'snippets/d.liquid',
    ])
  })

  test('of an app is deleted, though what the app left is then told at another of its files', () => {
    const files = { 'layout/theme.liquid': LAYOUT, 'snippets/judgeme_core.liquid': '<div class="jdgm">{{ shop.name }}</div>' }
    const { deleted, reasons } = fixed(files, { 'assets/judgeme_star.png': { width: 1, height: 1 } })
    expect(deleted).toEqual(['snippets/judgeme_core.liquid'])
    expect(reasons).toEqual(['linked-from-outside'])
  })

  test('stays where a name built at run time may mean it', () => {
    expect(fixed({ ...dead, 'templates/page.liquid': '{% include name %}' }).deleted).not.toContain('snippets/a.liquid')
  })

  test('stays where a file could not be read', () => {
    const { deleted, reasons } = fixed({ ...dead, 'templates/page.liquid': 'a\0b' })
    expect(deleted).toEqual([])
    expect(reasons).toContain('reach-uncertain')
  })

  test('sections of an app stay: its scripts may ask for them from outside', () => {
    const { deleted, reasons } = fixed({ 'layout/theme.liquid': LAYOUT, 'sections/gp-variant-selected.liquid': '{{ product.id }}' })
    expect(deleted).toEqual([])
    expect(reasons).toEqual(['linked-from-outside'])
  })

  test('pictures stay: they may be linked from outside', () => {
    const { deleted, reasons } = fixed({ 'layout/theme.liquid': LAYOUT }, { 'assets/a.png': { width: 1, height: 1 } })
    expect(deleted).toEqual([])
    expect(reasons).toEqual(['linked-from-outside'])
  })
})

describe('versions', () => {
  const latest = libraryOf('swiper')?.latest?.version ?? ''
  const mended = (head: string) => {
    const file = 'layout/theme.liquid'
    const { after, reasons } = fixed({ [file]: LAYOUT.replace('<head>', `<head>${head}`) })
    return { head: after(file)?.slice(LAYOUT.indexOf('<head>') + 6, -LAYOUT.length + LAYOUT.indexOf('<head>') + 6), reasons }
  }

  test('of a stylesheet are pinned to the one that is known', () => {
    const link = (version: string) => `<link rel="stylesheet" href="https://cdn.jsdelivr.net/npm/swiper@${version}/swiper-bundle.min.css">`
    expect(latest).toMatch(/^\d+\.\d+\.\d+$/)
    expect(mended(link('latest')).head).toBe(link(latest))
    expect(mended(link(latest.split('.')[0] ?? '')).head).toBe(link(latest))
    expect(mended(link('6')).reasons).toContain('version-unknown')
  })

  const pinned = (npm: string, path: string, line: string) => {
    const pin = pinOf(npm, path, version => version.startsWith(line))
    if (!pin) throw new Error(`${npm} ${line} has no pin`)
    return { version: pin.version, check: `integrity="${pin.integrity}" crossorigin="anonymous"` }
  }

  test.each([
    ['jsdelivr.net/npm/gsap@3/dist/gsap.min.js', 'gsap', 'dist/gsap.min.js', '3.', 'jsdelivr.net/npm/gsap@V/dist/gsap.min.js'],
    ['jsdelivr.net/npm/alpinejs@3.x.x/dist/cdn.min.js', 'alpinejs', 'dist/cdn.min.js', '3.', 'jsdelivr.net/npm/alpinejs@V/dist/cdn.min.js'],
  ])('of the script %s are pinned with the fingerprint of the file', (address, npm, path, line, exact) => {
    const { version, check } = pinned(npm, path, line)
    const script = `<script src="https://cdn.${address}" defer></script>`
    const after = `<script ${check} src="https://cdn.${exact.replace('V', version)}" defer></script>`
    expect(mended(script)).toEqual({ head: after, reasons: [] })
  })

  test('a script that names no version gets one', () => {
    const { version, check } = pinned('tiny-slider', 'dist/min/tiny-slider.js', '2.')
    expect(mended('<script src="https://unpkg.com/tiny-slider/dist/min/tiny-slider.js" defer></script>').head).toBe(
      `<script ${check} src="https://unpkg.com/tiny-slider@${version}/dist/min/tiny-slider.js" defer></script>`,
    )
  })

  test.each([
    ['a file whose bytes nobody knows', 'swiper@11/modules/navigation.min.js', 'integrity-unknown'],
    ['a line of releases that ended long ago', 'swiper@1/swiper-bundle.min.js', 'integrity-unknown'],
    ['a caret below the first major release', 'micromodal@^0.3.1/dist/micromodal.min.js', 'integrity-unknown'],
    ['a tilde whose releases are not the newest', 'gsap@~3.1.0/dist/gsap.min.js', 'integrity-unknown'],
    ['a line of releases with known flaws', 'vue@2/dist/vue.min.js', 'version-flawed'],
  ])('of %s are left', (_, path, reason) => {
    const script = `<script src="https://cdn.jsdelivr.net/npm/${path}" defer></script>`
    expect(mended(script)).toEqual({ head: script, reasons: [reason] })
  })

  test('of an address that code puts together are left', () => {
    const code = "<script>load('https://cdn.jsdelivr.net/npm/gsap@3/dist/gsap.min.js')</script>"
    expect(mended(code)).toEqual({ head: code, reasons: ['unusual-form'] })
  })
})
