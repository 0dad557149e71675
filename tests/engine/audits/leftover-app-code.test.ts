import { expect, test } from 'vitest'
import { appsOf } from '../../../engine/apps/apps.ts'
import { leftoverAppCode } from '../../../engine/audits/leftover-app-code.ts'
import { textOf } from '../../../engine/text.ts'
import { find, LAYOUT, themeOf } from './find.ts'

const embed = (disabled: boolean) =>
  JSON.stringify({
    current: {
      blocks: {
        '1': { type: 'shopify://apps/judge-me-reviews/blocks/judgeme_core/61ccd3b1-a9f2-4160-9fe9-4fec8413e5d8', disabled, settings: {} },
      },
    },
  })
const layout = (code: string) => ({ 'layout/theme.liquid': LAYOUT.replace('<body>', `<body>\n${code}\n`) })
const statuses = (files: Record<string, string>) => appsOf(themeOf(files)).map(({ key, status, kind }) => `${key} ${status} ${kind}`)

test.each([
  ['an embed that is on', { ...layout(''), 'config/settings_data.json': embed(false) }, ['judge-me active app']],
  ['an embed that is off', { ...layout(''), 'config/settings_data.json': embed(true) }, ['judge-me disabled app']],
  [
    'a rendered snippet with code',
    { ...layout("{% render 'judgeme_core' %}"), 'snippets/judgeme_core.liquid': '<script src="https://cdn.judge.me/a.js"></script>' },
    ['judge-me active app'],
  ],
  [
    'a snippet that nothing renders',
    { ...layout(''), 'snippets/judgeme_core.liquid': '<script src="https://cdn.judge.me/a.js"></script>' },
    ['judge-me leftover app'],
  ],
  [
    'an empty stub that is still rendered',
    { ...layout("{% include 'avada-seo' %}"), 'snippets/avada-seo.liquid': ' ' },
    ['avada-seo leftover app'],
  ],
  [
    'an embed that is on beside old snippets',
    { ...layout(''), 'config/settings_data.json': embed(false), 'snippets/judgeme_widgets.liquid': 'x' },
    ['judge-me mixed app'],
  ],
  ['a backup layout', { ...layout(''), 'layout/SWYM_BACKUP_theme.liquid': LAYOUT }, ['swym leftover app']],
  [
    'a tag in a live layout',
    layout('<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>'),
    ['google-analytics active tag'],
  ],
  [
    'an address of Google Ads where others of the same host are Google Analytics',
    layout('<script async src="https://www.googletagmanager.com/gtag/js?id=AW-1"></script>'),
    ['google-ads active tag'],
  ],
  [
    'a script tag that somebody put into a comment',
    layout('<!-- <script src="https://code.tidio.co/a.js" async></script> -->'),
    ['tidio leftover app'],
  ],
  ['a call of a snippet that went with its app', layout("{% include 'swymSnippet' %}"), ['swym leftover app']],
  ['a call that waits for an app', layout("{% if settings.wishlist %}{% include 'swymSnippet' %}{% endif %}"), []],
  ['a link to a page that a known app answers', layout('<a href="/tools/recurring/login">Subscriptions</a>'), ['recharge active app']],
  [
    'a form and a call to pages of unknown apps',
    layout('<form action="{{ shop.url }}/apps/Returns-Desk"></form><script>fetch(`/a/sizes?id=1`)</script>'),
    ['unknown:a/sizes active app', 'unknown:apps/returns-desk active app'],
  ],
  [
    'words between slashes that are no path of an app',
    layout('<!-- <a href="/apps/gone"> --><script>x = a/apps/b; r = "}/apps/i"; u = "https://x.example/a/apps/one"</script>'),
    [],
  ],
  [
    'paths after what gives the address of the store',
    layout(
      '<a href=/apps/one></a><a href="{% if b %}/fr{% endif %}/apps/two"></a>{{ shop.url | append: "/apps/three" }}' +
        `<script>get(location.origin + "/apps/four", "".concat(shopUrl, "/apps/five"), \`\${routes.root}/apps/six\`, "x", "/apps/seven")</script>`,
    ),
    ['five', 'four', 'one', 'seven', 'six', 'three', 'two'].map(name => `unknown:apps/${name} active app`),
  ],
  [
    'paths of hosts that a variable names, and patterns',
    layout(
      '<script src="{{ asset_host }}/a/one.js"></script><img src="{{ cdn }}/apps/two">{{ settings.cdn | append: "/apps/three" }}' +
        `<script>get(api + "/apps/four", "".concat(e, "/apps/five"), \`\${cdn}/apps/six\`); y = z.match(/apps/gim)</script>`,
    ),
    [],
  ],
  [
    'a link that outlived its app',
    { ...layout('<a href="/apps/iwish">Wishes</a>'), 'snippets/iwish.liquid': '<script>iwish()</script>' },
    ['iwish leftover app'],
  ],
  ['an object that holds the code of an app', layout('{{ shop.metafields.loox["global_html_head"] }}'), ['loox active app']],
  [
    'a search page that only the app itself asks for, beside its stubs',
    { ...layout(''), 'snippets/avada-seo.liquid': '', 'templates/search.avada-seo.liquid': '{% layout none %}{{ search.results | json }}' },
    ['avada-seo leftover app'],
  ],
  [
    'a section of an app that no page holds',
    { ...layout(''), 'sections/wizart-button.liquid': '<b>x</b>{% schema %}{"name":"W","presets":[{"name":"W"}]}{% endschema %}' },
    ['wizart leftover app'],
  ],
  [
    'a tag that an app loads from its own file',
    {
      ...layout("{% render 'elevar-head' %}"),
      'snippets/elevar-head.liquid': '<script>j.src="https://www.googletagmanager.com/gtm.js?id="+i</script>',
    },
    ['elevar active app', 'google-tag-manager active tag'],
  ],
  [
    'a call of a gone snippet where the page has something to show',
    layout("{% if search.performed and product.available %}{% include 'swymSnippet' %}{% endif %}"),
    ['swym leftover app'],
  ],
  ['a call under a variable of the theme', layout("{% if has_wishlist %}{% include 'swymSnippet' %}{% endif %}"), []],
  ['a call under what an app wrote', layout("{% if product.metafields.swym.on %}{% include 'swymSnippet' %}{% endif %}"), []],
  ['a call under a tag of products', layout("{% if product.tags contains 'swym' %}{% include 'swymSnippet' %}{% endif %}"), []],
  [
    'a view that one app has for another',
    { ...layout("{% render 'recharge-view.zipifypages' %}"), 'snippets/recharge-view.zipifypages.liquid': '<b>x</b>' },
    ['zipify-pages active app'],
  ],
  ['a script from a short path', layout('<script src="/apps/qx/storefront.js" defer></script>'), ['unknown:apps/qx active app']],
  ['a link to a short path', layout('<a href="/apps/fr/home">x</a><img src="/a/en/x.png">'), []],
  [
    'a tag manager on a host of the shop',
    layout(
      `<script>(function(w,d,s,l,i){w[l].push({'gtm.start':new Date()});var j=d.createElement(s);j.src='https://gtm.shop.example/abc.js?id='+i})()</script>`,
    ),
    ['google-tag-manager active tag'],
  ],
  [
    'a chat that a button opens',
    layout(`<a onclick="window.open('https://home-c19.incontact.com/ChatClient')">Chat</a>`),
    ['nice-incontact active app'],
  ],
  [
    'a page that an app of a maker reads, beside leftovers of another',
    {
      ...layout(''),
      'templates/index.haloroar-whatsapp.liquid': '{% layout none %}{{ shop.metafields.x.y }}',
      'snippets/rafp-render.liquid': 'x',
      'config/settings_data.json': embed(false)
        .replace('61ccd3b1-a9f2-4160-9fe9-4fec8413e5d8', '9baee9b7-6929-47af-9935-05bcdc376396')
        .replace('judge-me-reviews', 'rt'),
    },
    ['roar-whatsapp active app', 'roar leftover app'],
  ],
])('%s is told as what it is', (_, files, expected) => {
  expect(statuses(files)).toEqual(expected)
})

test('the mere mention of an app, or code of one app for another, shows no app', () => {
  const files = {
    ...layout('<div class="jdgm-widget loox-rating"></div>{{ product.metafields.yotpo.reviews }}{% render "pagefly-main-js" %}'),
    'snippets/pagefly-main-js.liquid': '<script>if (window.SwymCallbacks) load("https://static.klaviyo.com/a.js")</script>',
  }
  expect(statuses(files)).toEqual(['pagefly active app'])
})

test('an unknown app goes by its block or its host', () => {
  const files = {
    ...layout('<script src="https://widget.unheard-of.example/a.js" defer></script>'),
    'config/settings_data.json': embed(false)
      .replaceAll('61ccd3b1-a9f2-4160-9fe9-4fec8413e5d8', '00000000-0000-4000-8000-000000000000')
      .replace('judge-me-reviews', 'new-thing'),
  }
  expect(appsOf(themeOf(files)).map(({ key, name }) => [key, name])).toEqual([
    ['unknown:00000000-0000-4000-8000-000000000000', 'New Thing'],
    ['unknown:widget.unheard-of.example', 'widget.unheard-of.example'],
  ])
})

test('a snippet that only an unreadable name might call keeps no app alive, and is not said to go', () => {
  const files = { ...layout('{% include part %}'), 'snippets/carbonclick-cart.liquid': '<b>x</b>' }
  expect(appsOf(themeOf(files)).map(({ key, status, removable }) => [key, status, removable])).toEqual([['carbonclick', 'leftover', []]])
})

test('a script of an app that only an unreadable name might load keeps it no more alive than the file does', () => {
  const files = {
    ...layout('{{ file | asset_url | script_tag }}'),
    'assets/zendesk-embeddable.js': 'var s = document.createElement("script"); s.src = "https://static.zdassets.com/ekr/asset_composer.js"',
  }
  expect(appsOf(themeOf(files)).map(({ key, status, removable }) => [key, status, removable])).toEqual([['zendesk', 'leftover', []]])
})

test('an image of a tag tells it of the visit; an image of an app is an image', () => {
  const files = layout(`<noscript><img src="https://www.facebook.com/tr?id=1&ev=PageView" width="1" height="1"></noscript>
<img src="https://static.klaviyo.com/badge.png">`)
  expect(statuses(files)).toEqual(['meta-pixel active tag'])
})

test('a script that a page hands over is an unknown app, the shop itself is none', () => {
  const files =
    layout(`<script>(function(w,d,u){})(window,document,"//scripts.unheard-of.example/lp.1.js"); fetch("https://my.shop.example/cart.js")</script>
<script src="https://s3.amazonaws.com/some-app/a.js" async></script>`)
  expect(appsOf(themeOf(files)).map(({ key }) => key)).toEqual(['unknown:s3.amazonaws.com/some-app', 'unknown:scripts.unheard-of.example'])
})

test('a script or frame without a name of a script is an unknown app, a film or a map is none', () => {
  const files =
    layout(`<script>var s = document.createElement("script"); s.async = true; s.src = "https://chat.unheard-of.example/w?id=" + id;
(function(w,d,t,u){})(window,document,"script","https://track.unheard-of.example/v2");
var i = new Image(); i.src = "https://pixel.unheard-of.example/p"</script>
<iframe src="https://tour.unheard-of.example/360"></iframe><iframe src="https://player.vimeo.com/video/1"></iframe>
<iframe src="https://maps.google.fr/?q=x"></iframe>`)
  expect(appsOf(themeOf(files)).map(({ key }) => key)).toEqual([
    'unknown:chat.unheard-of.example',
    'unknown:tour.unheard-of.example',
    'unknown:track.unheard-of.example',
  ])
})

test('a layout that an app put aside shows whose code it holds, and what it called that has gone', () => {
  const files = {
    ...layout('<b></b>'),
    'layout/theme_hulkapps_backup.liquid': `<script src="https://static.klaviyo.com/onsite.js" async></script>
{% render "avada-seo" %}`,
  }
  expect(appsOf(themeOf(files)).map(({ key, status, removable }) => [key, status, removable])).toEqual([
    ['avada-seo', 'leftover', [{ file: 'layout/theme_hulkapps_backup.liquid' }]],
    ['hulkapps', 'leftover', [{ file: 'layout/theme_hulkapps_backup.liquid' }]],
    ['klaviyo', 'leftover', [{ file: 'layout/theme_hulkapps_backup.liquid' }]],
  ])
})

test('leftovers name the files and the lines that can go', () => {
  const files = { ...layout("{% include 'avada-seo' %}"), 'snippets/avada-seo.liquid': '', 'snippets/avada-seo-meta.liquid': 'x' }
  expect(appsOf(themeOf(files))[0]?.removable).toEqual([
    { file: 'snippets/avada-seo.liquid' },
    { file: 'layout/theme.liquid', lines: [2] },
    { file: 'snippets/avada-seo-meta.liquid' },
  ])
  expect(find(leftoverAppCode, files).map(({ app, measured }) => [app, measured.files])).toEqual([['avada-seo', 2]])
})

test('what only files of the app name goes with them, what another file names too does not', () => {
  const files = {
    ...layout(''),
    'snippets/special-offers.liquid': "{{ 'offers.js' | asset_url | script_tag }}{{ 'shared.js' | asset_url | script_tag }}",
    'snippets/old.liquid': "{{ 'shared.js' | asset_url | script_tag }}",
    'assets/offers.js': 'offers()',
    'assets/shared.js': 'shared()',
  }
  expect(appsOf(themeOf(files)).map(({ status, removable }) => [status, removable.map(({ file }) => file).sort()])).toEqual([
    ['leftover', ['assets/offers.js', 'snippets/special-offers.liquid']],
  ])
})

test('a chain of dead files goes with the app at its top', () => {
  const files = {
    ...layout(''),
    'snippets/quantity-breaks-now.liquid': "{% render 'breaks-1' %}",
    'snippets/breaks-1.liquid': "{% render 'breaks-2' %}",
    'snippets/breaks-2.liquid': 'x',
    'snippets/other.liquid': "{% render 'shared' %}",
    'snippets/shared.liquid': 'x',
  }
  const [app] = appsOf(themeOf(files))
  expect(app?.removable.map(({ file }) => file).sort()).toEqual([
    'snippets/breaks-1.liquid',
    'snippets/breaks-2.liquid',
    'snippets/quantity-breaks-now.liquid',
  ])
})

test('leftovers of lines alone name the lines', () => {
  const [finding] = find(leftoverAppCode, layout("{% include 'swymSnippet' %}"))
  expect(finding?.measured).toMatchObject({ files: 0, shown: 'layout/theme.liquid:2' })
})

test('an app without leftovers is no finding', () => {
  expect(find(leftoverAppCode, { ...layout(''), 'config/settings_data.json': embed(false) })).toEqual([])
})

const WRITTEN = '{% comment %}Do not edit, it will be overwritten by the app{% endcomment %}'

test('files that say that a program writes them show an unknown app, one for names that begin alike', () => {
  const files = {
    ...layout("{% render 'exampler-bar' %}"),
    'snippets/exampler-bar.liquid': `${WRITTEN}<p>bar</p>`,
    'sections/exampler-box.liquid': `${WRITTEN}<p>box</p>`,
    'templates/page.other-list.liquid': `${WRITTEN}<p>list</p>`,
  }
  expect(statuses(files)).toEqual(['unknown:exampler* mixed app', 'unknown:other* active app'])
})

test('such a file tells no other app than the host it loads from or the name it is known by', () => {
  const files = {
    ...layout("{% render 'exampler-bar' %}{% render 'judgeme_core' %}"),
    'snippets/exampler-bar.liquid': `${WRITTEN}<script src="https://cdn.exampler.com/a.js"></script>`,
    'snippets/judgeme_core.liquid': `${WRITTEN}<p>core</p>`,
  }
  expect(statuses(files)).toEqual(['judge-me active app', 'unknown:cdn.exampler.com active app'])
})

test('such a file is told by its signature, and a template of every theme by nothing else', () => {
  const files = {
    ...layout("{% render 'cross-sell' %}"),
    'snippets/cross-sell.liquid':
      '{% comment %}DO NOT EDIT THIS FILE: it could break Cross Sell app functionality and might be overwritten{% endcomment %}<p>more</p>',
    'templates/index.liquid': `${WRITTEN}<p>home</p>`,
  }
  expect(statuses(files)).toEqual(['cross-sell active app'])
})

test('the sentence counts files and lines, and no word stands for a number', () => {
  const said = (files: Record<string, string>) =>
    find(leftoverAppCode, files).map(finding => textOf(leftoverAppCode, finding, 'en').finding)
  const snippet = { 'snippets/judgeme_core.liquid': '<script src="https://cdn.judge.me/a.js"></script>' }
  const comment = '<!-- <script src="https://cdn.judge.me/b.js"></script> -->'
  expect(said({ ...layout(''), ...snippet })).toEqual([expect.stringContaining(': 1 file can go (snippets/judgeme_core.liquid)')])
  expect(said(layout(comment))).toEqual([expect.stringContaining(': 1 line can go (layout/theme.liquid:2)')])
  expect(said({ ...layout(comment), ...snippet })).toEqual([
    expect.stringMatching(
      /: 1 file and 1 line can go \(.*judgeme_core.*layout\/theme.liquid:2\)|: 1 file and 1 line can go \(layout\/theme.liquid:2.*judgeme_core/,
    ),
  ])
})
