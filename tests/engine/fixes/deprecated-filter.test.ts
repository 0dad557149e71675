import { describe, expect, test } from 'vitest'
import { fixed, LAYOUT } from './fixed.ts'

const PAGE = 'templates/page.liquid'

function mended(page: string) {
  const { after, reasons } = fixed({ 'layout/theme.liquid': LAYOUT, [PAGE]: page })
  return { page: after(PAGE), reasons }
}

function image(markup: string): string {
  return `{% if image %}<img src="{{ image | ${markup} }}" alt="" width="1" height="1">{% endif %}`
}

describe('img_url becomes image_url', () => {
  test.each([
    ["img_url: '300x'", 'image_url: width: 300'],
    ["img_url: 'x300'", 'image_url: height: 300'],
    ["img_url: '300x', scale: 2", 'image_url: width: 600'],
    ["img_url: '300x200', crop: 'top'", "image_url: width: 300, height: 200, crop: 'top'"],
    ["img_url: '300x', format: 'pjpg'", "image_url: width: 300, format: 'pjpg'"],
    ["img_url: 'master'", 'image_url: width: 5760'],
    ['img_url:"300x"', 'image_url: width: 300'],
    ["product_img_url: '300x'", 'image_url: width: 300'],
    ["img_url: '300x' | prepend: 'https:'", "image_url: width: 300 | prepend: 'https:'"],
  ])('%s → %s', (before, after) => {
    expect(mended(image(before))).toEqual({ page: image(after), reasons: [] })
  })

  test.each([
    ['a comparison', '{% if a and image != blank %}<img src="{{ image | img_url: \'9x\' }}">{% endif %}'],
    ['the branch of another condition', '{% if a %}{% elsif image %}<img src="{{ image | img_url: \'9x\' }}">{% endif %}'],
    ['unless', '{% unless image == blank %}<img src="{{ image | img_url: \'9x\' }}">{% endunless %}'],
    ['a loop over images', '{% for image in product.images %}<img src="{{ image | img_url: \'9x\' }}">{% endfor %}'],
    ['a part of it', '{% if product.featured_image %}<img src="{{ product.featured_image.src | img_url: \'9x\' }}">{% endif %}'],
    ['the product’s own picture', '{% if product.featured_image %}<img src="{{ product | img_url: \'9x\' }}">{% endif %}'],
  ])('where the image is surely there by %s', (_, page) => {
    expect(mended(page).page).toBe(page.replace("img_url: '9x'", 'image_url: width: 9'))
  })
})

describe('img_url stays', () => {
  test.each([
    ['a box, which image_url would crop', image("img_url: '300x300'"), 'size-fits-box'],
    ['a named box', image("img_url: 'large'"), 'size-fits-box'],
    ['no size', image('img_url'), 'size-fits-box'],
    ['a size in a variable', image('img_url: size'), 'size-dynamic'],
    ['a larger size than image_url knows', image("img_url: '4000x', scale: 2"), 'no-replacement'],
    ['an address that is changed', image("img_url: '1x' | replace: '_1x', '_{width}x'"), 'url-is-processed'],
    ['an address that a script reads', `{% if image %}<img data-src="{{ image | img_url: '300x' }}">{% endif %}`, 'url-is-processed'],
    ['an address in a script', `{% if image %}<script>a = "{{ image | img_url: '300x' }}"</script>{% endif %}`, 'url-is-processed'],
    ['an address in a variable', "{% if image %}{% assign a = image | img_url: '300x' %}{% endif %}", 'url-is-processed'],
    ['an image that may be missing', `<img src="{{ image | img_url: '300x' }}">`, 'may-be-empty'],
    ['a condition with or', `{% if a or image %}<img src="{{ image | img_url: '300x' }}">{% endif %}`, 'may-be-empty'],
    ['the other branch', `{% if image %}{% else %}<img src="{{ image | img_url: '300x' }}">{% endif %}`, 'may-be-empty'],
    ['a variable set again', `{% if image %}{% assign image = b %}<img src="{{ image | img_url: '300x' }}">{% endif %}`, 'may-be-empty'],
    ['a product without a picture', `{% if product %}<img src="{{ product | img_url: '300x' }}">{% endif %}`, 'may-be-empty'],
  ] as const)('for %s', (_, page, reason) => {
    const result = mended(page)
    expect(result.page).toBe(page)
    expect(result.reasons).toContain(reason)
  })

  test('a filter that no other equals is named', () => {
    expect(mended("{{ 'a.png' | asset_url | img_tag }}").reasons).toContain('no-replacement')
  })
})

describe('what may be a text stays', () => {
  const SHOWN = `<img src="{{ image | img_url: '9x' }}">`
  test.each([
    ['an address that is assigned', `{% assign image = 'https://a.example/b.jpg' %}{% if image %}${SHOWN}{% endif %}`],
    ['an empty text, which an if takes for something', `{% assign image = '' %}{% if image %}${SHOWN}{% endif %}`],
    ['a capture', `{% capture image %}a.jpg{% endcapture %}{% if image %}${SHOWN}{% endif %}`],
    ['names in a list', `{% assign images = 'a,b' | split: ',' %}{% for image in images %}${SHOWN}{% endfor %}`],
    ['a metafield', `{% if product.metafields.a.image %}<img src="{{ product.metafields.a.image | img_url: '9x' }}">{% endif %}`],
    [
      'a part of a metafield',
      `{% for a in shop.metafields.b.value %}{% if a.image %}<img src="{{ a.image | img_url: '9x' }}">{% endif %}{% endfor %}`,
    ],
    ['any property', `{% if a.picture %}<img src="{{ a.picture | img_url: '9x' }}">{% endif %}`],
    ['the variable of a loop within the condition', `{% if image %}{% for image in b %}${SHOWN}{% endfor %}{% endif %}`],
  ])('%s', (_, page) => {
    expect(mended(page).page).toBe(page)
  })

  function setting(type: string) {
    const section = `{% if section.settings.pic %}<img src="{{ section.settings.pic | img_url: '9x' }}">{% endif %}{% render 's', image: section.settings.pic %}`
    const schema = `{% schema %}{"name": "A", "settings": [{ "type": "${type}", "id": "pic" }], "presets": [{ "name": "A" }]}{% endschema %}`
    const result = fixed({
      'layout/theme.liquid': LAYOUT,
      'sections/a.liquid': section + schema,
      'snippets/s.liquid': `{% if image %}${SHOWN}{% endif %}`,
    })
    return [result.after('sections/a.liquid'), result.after('snippets/s.liquid')]
  }

  test('a setting is an image by its type, in its section and where it is handed over', () => {
    for (const text of setting('image_picker')) expect(text).toContain('image_url')
    for (const text of setting('text')) expect(text).not.toContain('image_url')
  })
})

test('variables that are given to each other in a hundred ways take no time', () => {
  const many = Array.from({ length: 60 }, (_, at) => `{% assign v${at} = v${at + 1} %}{% assign v${at} = v${at + 2} %}`).join('')
  const page = `${many}{% assign v60 = product.featured_image %}{% assign v61 = product.featured_image %}{% if v0 %}<img src="{{ v0 | img_url: '9x' }}">{% endif %}`
  expect(mended(page).page).toBe(page.replace("img_url: '9x'", 'image_url: width: 9'))
})
