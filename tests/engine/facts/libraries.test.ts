import { expect, test } from 'vitest'
import { extract } from '../../../engine/facts/extract.ts'

function libraries(path: string, text: string): string[] {
  return extract({ path, text }).libraries.map(({ library, version, floating }) => `${library} ${version ?? `(${floating})`}`)
}

test.each([
  ['//code.jquery.com/jquery-2.2.4.min.js', 'jquery 2.2.4'],
  ['https://d3e54v103j8qbb.cloudfront.net/js/jquery-3.5.1.min.dc5e7f18c8.js?site=68', 'jquery 3.5.1'],
  ['https://shop.kxcdn.com/js/slick-1.6.0.min.js', 'slick 1.6.0'],
  ['https://rawgit.com/kenwheeler/slick/master/slick/slick.min.js', 'slick (master)'],
  ['https://cdn.jsdelivr.net/npm/bootstrap@5.0.0-beta1/dist/js/bootstrap.min.js', 'bootstrap 5.0.0-beta1'],
  ['https://cdn.jsdelivr.net/npm/@alpinejs/focus@3.x.x/dist/cdn.min.js', 'alpinejs-focus (3.x.x)'],
  ['https://cdnjs.cloudflare.com/ajax/libs/currencyformatter.js/2.2.0/currencyFormatter.min.js', 'currencyformatter-js 2.2.0'],
  ['https://cdn.jsdelivr.net/npm/swiper@11/swiper-bundle.min.js', 'swiper (11)'],
  ['https://example.com/js/1.9.1-jquery.min.js', 'jquery 1.9.1'],
  ['https://example.com/js/2.0.3-ScrollMagic.min.js', 'scrollmagic 2.0.3'],
  ['https://example.com/js/8-swiper-bundle.min.js', 'swiper (null)'],
  ['https://example.com/js/2024-promotion.min.js', null],
  ['https://cdn.jsdelivr.net/gh/Someone/jBox@v1.3.3/dist/jBox.all.min.js', 'jbox 1.3.3'],
  ['https://unpkg.com/never-told/dist/never-told.min.js', 'never-told (latest)'],
  ['https://example.com/js/jquery.min.js', null],
  ['https://widget.example/bootstrap/v5/tp.widget.bootstrap.min.js', null],
])('a script from %s shows %s', (url, expected) => {
  expect(libraries('snippets/a.liquid', `<script src="${url}"></script>`)).toEqual(expected ? [expected] : [])
})

test.each([
  ['t.useState=function(e){return D().useState(e)},t.version="16.13.1"', 'react 16.13.1'],
  ["var ReactVersion = '18.2.0';", 'react 18.2.0'],
  ['if(typeof jQuery.fn.jquery==="undefined")jQuery.fn.jquery="1.0.0"; n.fn.jquery="2.2.4"', 'jquery 2.2.4'],
  ['a.version = b.version = c.version = "3.12.5", o = 1', 'gsap 3.12.5'],
  ['(globalThis.litElementVersions??=[]).push("4.1.1")', 'lit 4.1.1'],
  ['k.version="2.5.1",k.defaultFormat="YYYY-MM-DDTHH:mm:ssZ"', 'moment 2.5.1'],
  ["/** Used as the semantic version number. */\nvar VERSION = '4.17.11';", 'lodash 4.17.11'],
  ['eval("/*!\\\\n * jQuery JavaScript Library v2.1.1\\\\n * http://jquery.com/ */\\\\nvar a")', 'jquery 2.1.1'],
])('the code %s shows %s', (code, expected) => {
  expect(libraries('assets/bundle.js', code)).toEqual([expected])
})

test('a file name shows no library where its code speaks of none, and where it is empty', () => {
  expect(libraries('assets/splide.min.js', 'new Splide(root).mount()')).toEqual(['splide (null)'])
  expect(libraries('assets/splide.min.js', 'document.querySelectorAll("[data-src]").forEach(load)')).toEqual([])
  expect(libraries('assets/slick.min.js', '')).toEqual([])
  expect(libraries('assets/owl.carousel.min.js', '$.fn.owlCarousel=function(){}')).toEqual(['owl-carousel (null)'])
})

test('a core build of Lodash, which lacks what the flaws are in, is not Lodash', () => {
  const banner =
    '/**\n * @license\n * lodash 4.5.1 (Custom Build) <https://lodash.com/>\n * Build: `lodash core -o ./dist/lodash.core.js`\n */'
  expect(libraries('assets/vendor.js', `${banner}\n/** Used as the semantic version number. */\nvar VERSION = '4.5.1';`)).toEqual([
    'lodash-core 4.5.1',
  ])
  expect(libraries('assets/vendor.js', banner.replace('lodash core', 'lodash modern'))).toEqual(['lodash 4.5.1'])
})

test('lodash that thanks Underscore is not Underscore', () => {
  expect(libraries('assets/bundle.js', '/*! Based on Underscore.js 1.8.3 <http://underscorejs.org/LICENSE> */')).toEqual([])
})

test('a version in an ordinary string is no banner', () => {
  expect(libraries('assets/bundle.js', 'alert("needs jQuery JavaScript Library v2.1.1")')).toEqual([])
})

test.each([
  ['/*! Remodal - v1.0.6 - 2016 */', 'remodal 1.0.6'],
  ['/*!\n * Vide - v0.5.1\n */', 'vide 0.5.1'],
  ['/*! autocomplete.js 0.24.2 | © Algolia */', 'autocomplete-js 0.24.2'],
  ['/*! instafeed.js | v2.0.0-rc3 | https://github.com/stevenschobert */', 'instafeed 2.0.0-rc3'],
  ['/** @license MIT smoothscroll-anchor-polyfill 1.3.2 */', 'smoothscroll-anchor-polyfill 1.3.2'],
  ['/*! recharge-client-1.10.0.min.js | MIT License */', 'recharge-client 1.10.0'],
  ['/*!\n * jQuery UI Unique ID 1.12.1\n */', 'jquery-ui 1.12.1'],
  ['/**\n * Minified by jsDelivr using Terser v5.3.5.\n * Original file: /npm/never-told@1.0.6/a.js\n */', 'never-told 1.0.6'],
  ['/**\n * Original file: /npm/@alpinejs/focus@3.13.3/a.js\n */', 'alpinejs-focus 3.13.3'],
  ['/**\n* Tom Select v2.2.2\n* Licensed under the Apache License\n*/', 'tom-select 2.2.2'],
  ['// jQuery Mask Plugin v1.14.16\n// github.com/igorescobar/jQuery-Mask-Plugin', 'jquery-mask-plugin 1.14.16'],
])('the banner %s shows %s', (banner, expected) => {
  expect(libraries('assets/plugins.js', `${banner}\n!function(){}()`)).toEqual([expected])
})

test.each([
  ['a piece of another library', '/*! Outlayer v2.1.1 */'],
  ['the signature of a tool', '/*! Minified by jsDelivr using Terser v3.14.1. */'],
  ['a number that is no version', '/*! Opacity 0.001, because of a repaint */'],
  ['an ordinary comment', '/* Remodal v1.0.6 */'],
  ['a library whose code was borrowed', '/* Modified code from jQuery UI 1.10.0 source */'],
  ['a library that is asked for', '/*! Requires jQuery v1.7.0 */'],
  ['an adapter for a library', '/*! jQuery adapter for fullPage.js 3.0.0 */'],
  ['a piece of jQuery UI beside it', '/*! Lightgallery lg-zoom */'],
  ['a theme that signs its script', '/* Motion v4.1.0 | https://example-themes.com */'],
  ['a shim that React carries', '/** Modernizr 3.0.0pre (Custom Build) | MIT */'],
])('%s is no library', (_, comment) => {
  expect(libraries('assets/plugins.js', `${comment}\n!function(){}()`)).toEqual([])
})

test('a snippet of bare code that its callers wrap in a script is read as code', () => {
  expect(
    libraries('snippets/jquery.min.js.liquid', '/*! jQuery v3.4.1 | (c) JS Foundation and other contributors */\n!function(){}()'),
  ).toEqual(['jquery 3.4.1'])
})

test.each([
  ["var s = document.createElement('script'); s.src = 'https://cdn.app.example/a.min.js?shop=1'", 'script'],
  ['$.getScript("//cdn.app.example/a.js")', 'script'],
  ["s.setAttribute('src', 'https://cdn.app.example/a.js')", 'script'],
  ["new Image().src = 'https://cdn.app.example/pixel.gif'", 'code'],
  ["var home = 'https://cdn.app.example/a.js'", 'code'],
])('%s has a %s address', (code, use) => {
  expect(extract({ path: 'snippets/a.liquid', text: `<script>${code}</script>` }).urls.map(url => url.use)).toEqual([use])
})

test.each([
  ['assets/a.js', 'var cus = { api_version: "1.0" }', []],
  ['assets/a.js', 'this.cdn = "https://cdn.shopify.com/shopifycloud/plyr/v2.0/shopify-plyr"', []],
  ['assets/a.js', '/* smoothscroll v0.4.4 - 2019 - Dustan Kasten - MIT License */', ['smoothscroll-polyfill 0.4.4']],
])('in %s, %s is %j', (path, code, expected) => {
  expect(libraries(path, code)).toEqual(expected)
})

test.each([
  ['vue', '2.5.13', '"$ssrContext",{get:function(){return this.$vnode&&this.$vnode.ssrContext}}),un.version="2.5.13"'],
  ['vue', '3.2.47', 'return!0}const is="3.2.47",ls="undefined"!=typeof document?document:null,cs=ls&&ls.createElement("template")'],
  ['lodash', '4.17.15', '}(),{chain:false}),An.VERSION="4.17.15",r("bind bindKey curry curryRight".split(" "))'],
  ['dompurify', '2.0.7', 'u=function(e){return r(e)};if(u.version="2.0.7",u.removed=[],!o)return u'],
  ['moment', '2.24.0', "hooks.version = '2.24.0';\n\n    setHookCallback(createLocal);"],
  ['tinymce', '5.10.0', '/**\n * commercial licenses see https://www.tiny.cloud/\n *\n * Version: 5.10.0 (2021-10-11)\n */'],
  ['sweetalert2', '9.17.2', 'cn.DismissReason=K,cn.version="9.17.2";var sn=cn'],
  ['video-js', '6.13.0', 'n.hooks("setup").forEach(function(t){return t(n)}),n}var ae,le="6.13.0",ce="undefined"'],
  ['gsap', '1.14.2', '/*!\n * VERSION: 1.14.2\n * DATE: 2014-10-28\n * UPDATES AND DOCS AT: http://greensock.com\n */'],
  ['core-js', '3.6.4', '(e.exports=function(t,n){return r[t]||(r[t]=n)})("versions",[]).push({version:"3.6.4",mode:"global"})'],
  ['core-js', '3.19.1', "})('versions', []).push({\n  version: '3.19.1',\n  mode: 'global'\n});"],
  ['core-js', '2.6.5', "var core = module.exports = { version: '2.6.5' };\nif (typeof __e == 'number') __e = core;"],
  ['handlebars', '4.7.6', "var VERSION = '4.7.6';\nexports.VERSION = VERSION;\nvar COMPILER_REVISION = 8;"],
  ['lodash', '4.17.21', '{chain:!1}),jn.VERSION="4.17.21",lt(["bind","bindKey","curry"],function(t){})'],
  ['moment', '2.21.0', 'f(e)}),n.version="2.21.0",e=Tt,n.fn=ln,n.min=function(){}'],
  ['plyr', '3.5.10', 'x={loadSprite:!0,iconPrefix:"plyr",iconUrl:"https://cdn.plyr.io/3.5.10/plyr.svg"}'],
  ['lodash-core', '4.17.15', 'f(),{chain:!1}),G.VERSION="4.17.15",ne(["pop","join","replace","reverse"],function(t){})'],
  ['modernizr', '2.6.2', 'a(""),h=j=null,e._version="2.6.2",e._domPrefixes=n'],
  ['fabric', '5.2.4', 'var n=n||{version:"5.2.4"};if(i.fabric=n,"undefined"!=typeof document)f()'],
  ['gsap', '1.20.3', 'a._lazy=!1,M.version="1.20.3",M.defaultEase=a._ease=new w(null,null,1,1)'],
  ['vue', '2.7.10', 'x=Object.freeze({__proto__:null,version:"2.7.10",defineComponent:function(e){return e}})'],
  ['css-vars-ponyfill', '2.1.1', '/*!\n* css-vars-ponyfill\n* v2.1.1\n*/'],
  ['fancybox', '1.3.4', '/*\n * FancyBox - jQuery Plugin\n * Simple and fancy lightbox\n *\n * Version: 1.3.4 (11/11/2010)\n */'],
  ['trunk8', '1.3.3', '/**!\n * trunk8 v1.3.3\n */'],
  ['never-described', '1.2.3', '/*!\n * never-described\n * v1.2.3\n */'],
  ['licensed-thing', '4.5.6', '/** @license licensed-thing v4.5.6 */'],
])('%s %s is told by what is left of it in a bundle', (library, version, text) => {
  const found = extract({ path: 'assets/vendor.js', text }).libraries
  expect(found.map(each => `${each.library} ${each.version}`)).toContain(`${library} ${version}`)
})

test('an app that signs its own script is no library', () => {
  const text = '/*! general-script-store-locator 1.0.1 */'
  expect(extract({ path: 'assets/locator.js', text }).libraries).toEqual([])
})

const SIGNED = [
  ["'use strict';\n/* Ajaxinate\nversion v2.0.4\nCopyright (c) 2017 */", 'ajaxinate.min.js', 'ajaxinate 2.0.4'],
  [
    '/****\n * jquery.themepunch.revolution.js - jQuery Plugin\n * @version: 4.6.4 (2014)\n * @author ThemePunch\n ****/',
    'jquery.themepunch.revolution.js',
    'themepunch-revolution 4.6.4',
  ],
] as const

test.each(SIGNED)('the header %j of %s shows %s', (header, name, expected) => {
  expect(libraries(`assets/${name}`, `${header}\n!function(){}()`)).toEqual([expected])
})

test.each([
  ['/*embla-carousel@6.2.0*/ // MIT, https://a.example', 'embla-carousel 6.2.0'],
  ['// Cloud Zoom V1.0.2\n// (c) 2010 by Somebody', 'cloud-zoom 1.0.2'],
  ['// Sticky Plugin v1.0.0 for jQuery\n// ====\n// Author: Somebody', 'sticky-plugin 1.0.0'],
  ['/* jquery.nicescroll 3.6.0 Somebody*2014 MIT http://nicescroll.example */', 'jquery-nicescroll 3.6.0'],
  ['/*\n * jQuery EasyTabs plugin 3.2.0\n *\n * Copyright (c) 2010 Somebody\n */', 'jquery-easytabs-plugin 3.2.0'],
  ['/*!\n* FitVids 1.1\n*\n* Copyright 2013, Somebody\n*/', 'fitvids 1.1'],
  ['/* UItoTop jQuery Plugin 1.2 | Somebody | http://a.example */', 'uitotop-jquery-plugin 1.2'],
  ['/*! https://mths.be/he v1.2.0 by @mathias | MIT license */', 'he 1.2.0'],
  ['/**\n * Sticky.js\n * For sticky elements.\n *\n * @version 1.3.0\n * @author Somebody\n */', 'sticky 1.3.0'],
])('in the middle of a bundle, %j shows %s', (banner, expected) => {
  expect(libraries('assets/bundle.js', `first();\n${banner}\nsecond()`)).toEqual([expected])
})

test.each([
  ['/* Header drawer 2.1.0, see the wiki */', 'nobody signs it'],
  ['/* Works in IE 11.0.1 (c) us */', 'a sentence'],
  ['// Safari 10.1.2 has a bug: https://bugs.example/1', 'a browser'],
  ['/**\n * ProductForm\n * @version 1.3.0\n * @author Us\n */', 'a class of the theme'],
  ['/* Prestige theme 4.2.0 (c) Somebody */', 'a theme'],
  ['/* Section 1.2 (c) Us */', 'a number of two parts'],
])('in the middle of a bundle, %j shows nothing: %s', banner => {
  expect(libraries('assets/bundle.js', `first();\n${banner}\nsecond()`)).toEqual([])
})

test('a plug-in whose header names its file and its version is told by both', () => {
  const text = '/*\n * @name: bPopup\n * @author: (c) Somebody\n * @version: 0.11.0\n */\n!function(){}()'
  expect(libraries('assets/jquery.bpopup.min.js', text)).toEqual(['bpopup 0.11.0'])
  expect(libraries('assets/product.js', text.replace('bPopup', 'product'))).toEqual([])
  expect(libraries('assets/another-file.js', text)).toEqual([])
})

test('the table that a bundle begins with names its libraries', () => {
  const table = [
    '/*!',
    'Plugins:',
    'Slick Slider            1.6.0 with customizations',
    'JavaScript Cookie       2.2.0',
    'AOS                     2.3.4',
    'Prepare Transition      1.0.0',
    '*/',
    '',
  ].join('\n')
  expect(libraries('assets/vendor.js', `${table}!function(){}()`)).toEqual(['slick 1.6.0', 'js-cookie 2.2.0', 'aos 2.3.4'])
  expect(libraries('assets/vendor.js', '/*!\nAOS      2.3.4\nsize     1.2.3\n*/')).toEqual([])
})
