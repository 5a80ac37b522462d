import { describe, expect, it } from 'vitest'
import { reanchor } from './index'

const [council, workers, meeting] = [
  'สภาเมืองลงมติเมื่อวันอังคารให้ปิดสะพาน',
  'คนงานท่าเรือไม่เห็นด้วยกับเรื่องนี้',
  'สภาจะประชุมอีกครั้งในเดือนหน้า',
]
const friday = 'การตรวจเริ่มวันศุกร์เวลาเก้าโมงเช้าและเปิดให้ประชาชนเข้าชม'
const monday = 'การตรวจเริ่มวันจันทร์เวลาเก้าโมงเช้าและเปิดให้ประชาชนเข้าชม'

describe('2.11 a sentence that moved to where its near twin went', () => {
  const before = [council, friday, workers, monday, meeting].join(' ')
  const after = [council, workers, friday, meeting].join(' ')
  const resolve = (words: string) => {
    const start = before.indexOf(words)
    const [found] = reanchor({
      before,
      after,
      annotations: [{ id: 'a', start, end: start + words.length }],
    })
    return found
  }

  it('2.11 takes its words, though the twin has the place and most of them', () => {
    const start = after.indexOf(friday)
    expect(resolve(friday)).toEqual({
      id: 'a',
      status: 'review',
      start,
      end: start + friday.length,
    })
  })

  it('2.11 the twin is gone', () => {
    expect(resolve(monday)).toEqual({ id: 'a', status: 'orphan' })
  })
})
