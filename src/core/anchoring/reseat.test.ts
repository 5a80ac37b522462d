import { describe, expect, it } from 'vitest'
import { reanchor } from './index'

const opening = 'The council met on Tuesday to hear the report of the harbour master.'
const closing = 'Nobody from the ministry could be reached for an answer this week.'

/** What became of the passage between bars, as its status and its words in the new text. */
function resolve(before: string, after: string): readonly [string, string] {
  const old = `${opening} ${before} ${closing}`
  const young = `${opening} ${after} ${closing}`
  const start = old.indexOf('|')
  const end = old.lastIndexOf('|') - 1
  const [found] = reanchor({
    before: old.replaceAll('|', ''),
    after: young,
    annotations: [{ id: 'a', start, end }],
  })
  if (found === undefined || found.status === 'orphan') return ['orphan', '']
  return [found.status, young.slice(found.start, found.end)]
}

describe('2.7 a reworded sentence and its near twin', () => {
  const reworded = '“I have much to hide,” Lund said outside.'

  it('2.7 the deleted twin is not found in the end of the other', () => {
    expect(
      resolve(
        '“I have nothing to hide,” Lund said outside. |“You have nothing to hide,” Lund said outside.|',
        reworded,
      ),
    ).toEqual(['orphan', ''])
  })

  it('2.7 the end stays with the sentence that was reworded, in doubt', () => {
    expect(
      resolve(
        '“I have nothing |to hide,” Lund said outside.| “You have nothing to hide,” Lund said outside.',
        reworded,
      ),
    ).toEqual(['review', 'to hide,” Lund said outside.'])
  })

  it('2.7 so does the beginning', () => {
    const old = [
      'Lund said outside that she had sold all.',
      'Lund said outside that she sold a boat.',
    ]
    const young = 'Lund said outside that she built a boat.'
    expect(resolve(`|${old[0] ?? ''}| ${old[1] ?? ''}`, young)).toEqual(['orphan', ''])
    expect(resolve(`${old[0] ?? ''} |Lund said outside| that she sold a boat.`, young)).toEqual([
      'review',
      'Lund said outside',
    ])
  })

  it('2.7 the beginning is given back though a word in it was changed', () => {
    const old = [
      'Lund said on Monday to the press that she had sold all.',
      'Lund said on Monday to the press that she sold a boat.',
    ]
    const young = 'Lund said on Friday to the press that she built a boat.'
    expect(resolve(`|${old[0] ?? ''}| ${old[1] ?? ''}`, young)).toEqual(['orphan', ''])
    expect(
      resolve(`${old[0] ?? ''} Lund said on Monday |to the press| that she sold a boat.`, young),
    ).toEqual(['review', 'to the press'])
  })

  it('2.7 in Thai sentences end at a space, also behind a quotation mark', () => {
    const twins = [
      '“เรารอพายุไม่ได้” นายกกล่าวกับผู้สื่อข่าว “สะพานนี้สร้างไว้สำหรับเกวียน แต่ตอนนี้รับรถวันละหนึ่งหมื่นสองพันคัน”',
      '“เรารอพายุไม่ได้” นายกกล่าวกับผู้สื่อข่าว “สะพานนี้สร้างไว้สำหรับเกวียน แต่ตอนนี้รับรถวันปลอดภัย5หนึ่งหมื่นสองฉบับ2คัน”',
    ]
    const gone = (twins[0] ?? '').replace('สร้างไว้สำหรับเกวียน แต่', '|สร้างไว้สำหรับเกวียน แต่|')
    expect(resolve(`\n\n${gone} ${twins[1] ?? ''}\n\n`, `\n\n${twins[1] ?? ''}\n\n`)).toEqual([
      'orphan',
      '',
    ])
  })

  it('2.6 behind the first sentence of a paragraph that went the paragraph begins', () => {
    const stays = 'เมื่อถูกถามเรื่องค่าชดเชย เจ้าหน้าที่ตอบว่ามี'
    const gone = 'เมื่อถูกถาม|เรื่อง|ค่าชดเชย ทนายความตอบว่าไม่มี'
    expect(resolve(`\n\n${gone} ${stays}\n\n`, `\n\n${stays}\n\n`)).toEqual(['orphan', ''])
  })
})
