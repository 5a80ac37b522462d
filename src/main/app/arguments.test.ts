import { describe, expect, test } from 'vitest'
import { readArguments } from './arguments'

const read = (...words: readonly string[]) => readArguments(words, '/home/one')

describe('what is named', () => {
  test.each([
    ['a file.txt', '/home/one/a file.txt'],
    ['./100%.txt', '/home/one/100%.txt'],
    ['../two/it\'s "quoted".txt', '/home/two/it\'s "quoted".txt'],
    ['line\nbreak.txt', '/home/one/line\nbreak.txt'],
    ['Қазақстан.txt', '/home/one/Қазақстан.txt'],
    ['file:///home/one/a%20file%25.txt', '/home/one/a file%.txt'],
    ['/', '/'],
  ])('%j', (word, path) => {
    expect(read(word)).toMatchObject({ targets: [path], mistake: null })
  })

  test('after --, whatever begins with a dash is a file', () => {
    expect(read('--', '--help', '-x.txt')).toMatchObject({
      targets: ['/home/one/--help', '/home/one/-x.txt'],
      ...{ help: false, mistake: null },
    })
  })
})

describe('mistakes', () => {
  test.each([
    [['--exprt', 'a.md', 'b.txt'], 'There is no option --exprt.'],
    [['--Library', 'a'], 'There is no option --Library.'],
    [['-h'], 'There is no option -h.'],
    [['-v'], 'There is no option -v.'],
    [['a.txt', ''], 'A file has an empty name.'],
    [['--version=3'], '--version takes no value.'],
    [['--overwrite', 'a.txt'], '--overwrite needs --export.'],
    [['--export'], '--export needs a path.'],
    [['--export='], '--export needs a path.'],
    [['--export', 'a.md'], '--export needs exactly one text file.'],
    [['--export', 'a.md', 'b.txt', 'c.txt'], '--export needs exactly one text file.'],
    [['--export', 'a.md', 'galley://article/1'], '--export needs exactly one text file.'],
    [['--library'], '--library needs a folder.'],
  ])('%j', (words, mistake) => {
    expect(read(...words)).toMatchObject({ mistake })
  })

  test('switches of Chromium are none', () => {
    const switches = [
      ...['--no-sandbox', '--ozone-platform=headless', '--user-data-dir=/tmp/a', '--inspect=0'],
      ...['--remote-debugging-port=0', '--disable-gpu', '--log-level=3', '--enable-logging'],
      ...['--password-store=basic', '--force-device-scale-factor=2', '--js-flags=--x', '--lang=ru'],
    ]
    expect(read(...switches, 'a.txt')).toMatchObject({
      targets: ['/home/one/a.txt'],
      mistake: null,
    })
  })
})
