import { describe, expect, test } from 'vitest'
import { addAnnotation } from './annotations'
import { colourTag, mergeTags, removeTagTree, renameTag } from './tag-tree'
import { addTag } from './tags'
import { articleText, deskWithArticle, refusalOf } from './testing'

/** A desk with two passages that have these tags. */
function deskWith(first: readonly string[], second: readonly string[] = []) {
  const { desk, articleId, annotationId } = deskWithArticle()
  const wanted = { articleId, revision: 'revision', text: articleText, start: 6, end: 8 }
  const [made] = desk.done(addAnnotation(desk.context, { ...wanted, colour: 'pink' }))
  const tagged = [
    { annotationId, names: first },
    { annotationId: made?.id ?? '', names: second },
  ]
  for (const { annotationId: of, names } of tagged) {
    for (const name of names) desk.done(addTag(desk.context, { annotationId: of, name }))
  }
  const tagsOf = () =>
    tagged.map(({ annotationId: of }) =>
      desk.context.lookup
        .rows('annotationTag', { annotationId: of })
        .map(({ tagId }) => desk.rows.tag.get(tagId)?.name)
        .toSorted(),
    )
  return { desk, tagsOf }
}

describe('a tag is renamed', () => {
  test('with all that are nested in it, and nothing else', () => {
    const { desk, tagsOf } = deskWith([
      'economy',
      'Economy/trade',
      'economy/trade/oil',
      'economics',
    ])
    desk.done(renameTag(desk.context, { name: 'economy', newName: 'Wirtschaft' }))
    expect(tagsOf()[0]).toEqual([
      'Wirtschaft',
      'Wirtschaft/trade',
      'Wirtschaft/trade/oil',
      'economics',
    ])
  })

  test('also where it is but a name that others are nested in, and into itself', () => {
    const { desk, tagsOf } = deskWith(['economy/trade', 'economy/trade/oil'])
    desk.done(renameTag(desk.context, { name: 'economy', newName: 'news/economy' }))
    desk.done(
      renameTag(desk.context, { name: 'news/economy/trade', newName: 'news/economy/trade/old' }),
    )
    expect(tagsOf()[0]).toEqual(['news/economy/trade/old', 'news/economy/trade/old/oil'])
  })

  test('to another case', () => {
    const { desk, tagsOf } = deskWith(['economy'])
    desk.done(renameTag(desk.context, { name: 'economy', newName: 'Economy' }))
    expect(tagsOf()[0]).toEqual(['Economy'])
  })

  test('but not to a name that is taken, also by a nested one', () => {
    const { desk } = deskWith(['a', 'a/x', 'b', 'c/x'])
    const renamed = (newName: string) => refusalOf(renameTag(desk.context, { name: 'a', newName }))
    expect([renamed('B'), renamed('c')]).toEqual([
      { kind: 'name-taken', field: 'tag', name: 'B' },
      { kind: 'name-taken', field: 'tag', name: 'c/x' },
    ])
    expect(renamed('a//b')?.kind).toBe('empty')
    expect(renamed('x'.repeat(10_000))?.kind).toBe('too-long')
  })
})

describe('tags are merged', () => {
  test('each passage has the one tag once, and nested ones follow', () => {
    const { desk, tagsOf } = deskWith(['a', 'b', 'a/x', 'a/y'], ['a', 'b/x'])
    desk.done(mergeTags(desk.context, { name: 'a', intoName: 'b' }))
    expect(tagsOf()).toEqual([
      ['b', 'b/x', 'b/y'],
      ['b', 'b/x'],
    ])
  })

  test('with one of their own, or with one that they are nested in', () => {
    const { desk, tagsOf } = deskWith(['a', 'a/b/b'], ['a/b'])
    desk.done(mergeTags(desk.context, { name: 'a/b', intoName: 'a' }))
    expect(tagsOf()).toEqual([['a', 'a/b'], ['a']])
    desk.done(mergeTags(desk.context, { name: 'a', intoName: 'a/b' }))
    expect(tagsOf()).toEqual([['a/b'], ['a/b']])
  })

  test('but none with itself', () => {
    const { desk } = deskWith(['a'])
    const merged = mergeTags(desk.context, { name: 'a', intoName: 'A' })
    expect(refusalOf(merged)).toEqual({ kind: 'same', table: 'tag' })
  })
})

test('a tag is coloured, also one that is but a name that others are nested in', () => {
  const { desk } = deskWith(['a/b'])
  desk.done(colourTag(desk.context, { name: 'A/B', colour: 'green' }))
  desk.done(colourTag(desk.context, { name: 'a', colour: 'pink' }))
  const tags = [...desk.rows.tag.values()].map(({ name, colour }) => [name, colour])
  expect(tags).toEqual([
    ['a/b', 'green'],
    ['a', 'pink'],
  ])
  expect(refusalOf(colourTag(desk.context, { name: 'c', colour: 'pink' }))?.kind).toBe('not-found')
})

test('a tag is removed with all that are nested in it', () => {
  const { desk, tagsOf } = deskWith(['a', 'a/b', 'ab'], ['a/b'])
  desk.done(removeTagTree(desk.context, { name: 'a' }))
  expect(tagsOf()).toEqual([['ab'], []])
  expect(desk.rows.tag.size).toBe(1)
})
