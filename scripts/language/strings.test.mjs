import { expect, test } from 'vitest'
import { stringsIn } from './strings.mjs'

/** @param {string} source @returns {string[]} */
const leftIn = (source) => stringsIn(source, 'source.tsx').left.map(({ text }) => text)

test.each([
  ['text of an element', 'const a = <p>Open it</p>', 'Open it'],
  ['one word of an element', 'const a = <b>yes</b>', 'yes'],
  ['text beside an element', 'const a = <p>Press <b>{key}</b></p>', 'Press'],
  ['a name for a screen reader', 'const a = <button aria-label="close" />', 'close'],
  ['a name in an expression', "const a = <button aria-label={'close'} />", 'close'],
  ['a tooltip', 'const a = <i title="go" />', 'go'],
  ['a placeholder', 'const a = <input placeholder="name" />', 'name'],
  [
    'what a component is given to say',
    'const a = <Ask question="Really delete it?" />',
    'Really delete it?',
  ],
  ['a template', 'const a = () => `${count} articles found`', '`${count} articles found`'],
  ['a template as a name', 'const a = <i aria-label={`Remove ${x}`} />', '`Remove ${x}`'],
  ['a template that is a message', 'const a = t(`Remove ${x}`)', '`Remove ${x}`'],
  ['a choice', "const a = () => (b ? 'All of them' : t('None'))", 'All of them'],
  ['a word in an element', "const a = <i>{n === 1 ? ' article' : t('No')}</i>", 'article'],
  ['what kind a thing is', "const a = { kind: 'Article of it' }", 'Article of it'],
  ['an item of a menu', "const a = { label: '&open' }", '&open'],
  ['the buttons of a dialog', "show({ buttons: ['yes', t('No')] })", 'yes'],
  ['the title of a dialog', "const a = { title: 'open' }", 'open'],
  [
    'a failure',
    "const a = () => ({ title: 'The disk is full.', advice: kept })",
    'The disk is full.',
  ],
  ['what is told', "tellDone('Copied')", 'Copied'],
  ['a table', "const words = { one: 'First of all' }", 'First of all'],
])('finds %s', (_, source, text) => {
  expect(leftIn(source)).toEqual([text])
})

test.each([
  ['a message', "const a = <p>{t('Open it')}</p>"],
  ['a message elsewhere', "const a = { label: message('Open it') }"],
  ['a class', 'const a = <p className="ui-button ui-button-primary" />'],
  ['a selector', "document.querySelector('nav button')"],
  ['an error for developers', "throw new Error('There is no reader.')"],
  ['a key', "if (event.key === 'Enter') close()"],
  ['an import', "import { Text } from 'Some Where'"],
  ['a type', "type A = 'Some thing'"],
  ['a picture', 'const a = <path d="M6 2.7v10.6M3.6 5.4h.6" />'],
])('leaves %s alone', (_, source) => {
  expect(leftIn(source)).toEqual([])
})

test('answers with the messages and where they are', () => {
  const { messages } = stringsIn("t('One')\n\nparts('{{count}} of it', { count })", 'source.ts')
  expect(messages).toEqual([
    { text: 'One', counts: false, line: 1 },
    { text: '{{count}} of it', counts: true, line: 3 },
  ])
})
