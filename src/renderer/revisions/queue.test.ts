import { describe, expect, it } from 'vitest'
import type { ReviewItem } from '../../contract/requests'
import { currentItem, neighbour } from './queue'

const items = ['a', 'b', 'c'].map((id) => ({ annotation: { id } }) as ReviewItem)
const idOf = (item: ReviewItem | undefined) => item?.annotation.id

describe('the review queue', () => {
  it('stands at the passage that was gone to, or at the first', () => {
    expect(idOf(currentItem(items, 'b'))).toBe('b')
    expect(idOf(currentItem(items, null))).toBe('a')
    expect(idOf(currentItem(items, 'reviewed by now'))).toBe('a')
    expect(currentItem([], 'b')).toBeUndefined()
  })

  it('goes on past its ends', () => {
    expect(idOf(neighbour(items, 'a', 1))).toBe('b')
    expect(idOf(neighbour(items, 'c', 1))).toBe('a')
    expect(idOf(neighbour(items, 'a', -1))).toBe('c')
    expect(neighbour([], 'a', 1)).toBeUndefined()
  })
})
