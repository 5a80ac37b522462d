import { expect, test } from 'vitest'
import { breachOfPolicy } from './guards.mjs'

test('a page with files of its own alone passes', () => {
  const page =
    '<link rel="stylesheet" href="./assets/a.css"><script type="module" crossorigin src="./assets/a.js"></script>'
  expect(breachOfPolicy(page)).toBeUndefined()
})

test.each([
  ['<script>run()</script>', 'an inline script'],
  ['<script type="module">run()</script>', 'an inline script'],
  ['<style>p {}</style>', 'an inline style'],
  ['<p style="color: red">', 'an inline style'],
  ['<body onload="run()">', 'an inline event handler'],
  ['<script src="https://example.org/a.js"></script>', 'an address outside the app'],
  ['<link href="//example.org/a.css">', 'an address outside the app'],
  ['<img src="data:image/png;base64,AA">', 'an address outside the app'],
])('%s is refused', (page, breach) => {
  expect(breachOfPolicy(page)).toBe(breach)
})
