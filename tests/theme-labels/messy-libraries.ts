import type { LibraryLabel } from './label.ts'

const LAYOUT = 'layout/theme.liquid'
const HEAD = 'snippets/head-scripts.liquid'
const VENDOR = 'assets/vendor.js'

/** In the order in which a visitor's browser meets them; the backup layouts repeat the first ones, dead. */
export const MESSY_LIBRARIES: LibraryLabel[] = [
  { key: 'font-awesome', version: '4.7.0', live: 'yes', source: 'url', file: LAYOUT, on: 'font-awesome/4.7.0' },
  { key: 'swiper', version: null, live: 'yes', source: 'url', file: LAYOUT, on: 'swiper@11/swiper-bundle.min.js', vulnerable: true },
  {
    key: 'jquery',
    version: '1.9.0',
    live: 'yes',
    source: 'asset',
    file: 'assets/jquery-1.9.0.min.js',
    on: 'jQuery v1.9.0',
    vulnerable: true,
  },
  { key: 'jquery', version: '2.1.4', live: 'yes', source: 'url', file: LAYOUT, on: 'jquery/2.1.4', vulnerable: true },
  { key: 'jquery', version: '1.11.0', live: 'yes', source: 'inline', file: LAYOUT, on: 'jQuery v1.11.0', vulnerable: true },
  { key: 'modernizr', version: '2.8.3', live: 'yes', source: 'asset', file: 'assets/modernizr.min.js', on: 'Modernizr 2.8.3' },
  { key: 'slick', version: '1.6.0', live: 'yes', source: 'url', file: HEAD, on: 'slick-1.6.0' },
  { key: 'slick', version: null, live: 'yes', source: 'url', file: HEAD, on: 'rawgit.com' },
  { key: 'moment', version: '2.18.1', live: 'yes', source: 'url', file: HEAD, on: 'moment.js/2.18.1', vulnerable: true },
  { key: 'jquery-ui', version: '1.10.4', live: 'yes', source: 'url', file: HEAD, on: 'jqueryui/1.10.4', vulnerable: true },
  { key: 'lazysizes', version: '5.3.2', live: 'yes', source: 'url', file: HEAD, on: 'lazysizes@5.3.2' },
  { key: 'flexslider', version: '2.2.0', live: 'yes', source: 'asset', file: 'assets/flexslider.min.js', on: 'FlexSlider v2.2.0' },
  { key: 'bootstrap', version: '3.3.5', live: 'yes', source: 'asset', file: VENDOR, on: 'Bootstrap v3.3.5', vulnerable: true },
  { key: 'fancybox', version: '2.1.5', live: 'yes', source: 'asset', file: VENDOR, on: 'fancyBox v2.1.5' },
  { key: 'handlebars', version: '1.3.0', live: 'yes', source: 'asset', file: VENDOR, on: 'handlebars v1.3.0', vulnerable: true },
  { key: 'owl-carousel', version: '2.3.4', live: 'yes', source: 'asset', file: VENDOR, on: 'Owl Carousel v2.3.4' },
  {
    key: 'js-cookie',
    version: '2.2.0',
    live: 'yes',
    vulnerable: true,
    source: 'asset',
    file: 'assets/theme.js.liquid',
    on: 'JavaScript Cookie v2.2.0',
  },
  { key: 'aos', version: null, live: 'yes', source: 'url', file: LAYOUT, on: 'aos@latest' },
  { key: 'jquery-zoom', version: '1.7.20', live: 'yes', source: 'asset', file: 'assets/jquery.zoom.js', on: 'Zoom 1.7.20' },
  { key: 'elevatezoom', version: '3.0.8', live: 'no', source: 'asset', file: 'assets/jquery.elevatezoom.js', on: 'elevateZoom 3.0.8' },
  { key: 'vue', version: '2.6.10', live: 'no', source: 'asset', file: 'assets/bundle-2020.min.js', on: 'Vue.js v2.6.10' },
  { key: 'lodash', version: '4.17.4', live: 'no', source: 'asset', file: 'assets/bundle-2020.min.js', on: 'V="4.17.4"' },
  { key: 'final-countdown', version: '2.2.0', live: 'no', source: 'asset', file: 'assets/countdown.js', on: 'v2.2.0' },
]
