import { describe, expect, it } from 'vitest'
import { statusWithin } from './fixtures/status'

const opening = 'The council met on Tuesday to hear the report of the harbour master.\n\n'
const closing = '\n\nNobody from the ministry could be reached for an answer this week.'

const statusOf = statusWithin(opening, closing)

describe('1.6 whole words', () => {
  it.each([
    [
      'another sign before a number',
      'It fell to |5 degrees| at night.',
      'It fell to -5 degrees at night.',
    ],
    [
      'a sign taken from a number',
      'It fell to -|5 degrees| at night.',
      'It fell to 5 degrees at night.',
    ],
    ['another currency', 'It cost $|4 million| to build.', 'It cost €4 million to build.'],
    ['another unit', 'Prices rose |by 4|% in May.', 'Prices rose by 4‰ in May.'],
    ['feet made inches', "The crack is |5'| long.", 'The crack is 5" long.'],
    ['another scale', 'It cost |300| thousand crowns.', 'It cost 300 million crowns.'],
    ['a range', 'It lasts for |2| days.', 'It lasts for 2 to 3 days.'],
    ['pictures taken apart', 'She posted |👨‍👩‍👧 today|.', 'She posted 👨👩👧 today.'],
    [
      'another first name',
      'They freed Karl |Rask of Brenna on Friday after nine days in prison|.',
      'They freed Nora Rask of Brenna on Friday after nine days in prison.',
    ],
    [
      'a longer name',
      'It was built by |Nordline| in May.',
      'It was built by Nordline Asia in May.',
    ],
    ['further digits', 'It cost |$4| million to build.', 'It cost $4.2 million to build.'],
    ['a fraction', 'About |3|/4 of them agreed.', 'About 3/5 of them agreed.'],
    ['the end of a score', 'Rovers |won 3|:2 at home.', 'Rovers won 3:1 at home.'],
    [
      'an abbreviation that goes on',
      'He said the |U.S.| would answer.',
      'He said the U.S.S.R. would answer.',
    ],
    [
      'an address that goes on',
      'Write to |editor|@paper.example today.',
      'Write to editor@press.example today.',
    ],
    ['a Han number', '市长说有|五人|受伤。', '市长说有十五人受伤。'],
    ['a Han negation', '他说这是|可能|的。', '他说这是不可能的。'],
    ['a Thai negation', 'นายกกล่าวว่า|เห็นด้วยกับแผนนี้|ในวันจันทร์', 'นายกกล่าวว่าไม่เห็นด้วยกับแผนนี้ในวันจันทร์'],
    [
      'a word without a space behind a Han sign',
      '会议将于|五月召开会议|。',
      '会议将于五月召开会议x。',
    ],
  ])('1.6 %s', (_, before, after) => {
    expect(statusOf(before, after)).not.toBe('attached')
  })

  it.each([
    [
      'another shape of the minus sign',
      'It fell to |-5 degrees| at night.',
      'It fell to −5 degrees at night.',
    ],
    ['marks behind a word', 'He said: |we can pay|… at noon.', 'He said: we can pay... at noon.'],
    [
      'a sentence that ends where it ended',
      'He |went home|. Later he slept.',
      'He went home. Then he slept.',
    ],
  ])('1.6 but %s leaves it whole', (_, before, after) => {
    expect(statusOf(before, after)).toBe('attached')
  })

  it('1.4 the tags of a flag count, though nobody sees them', () => {
    const flag = (tags: string) =>
      `🏴${Array.from(tags, (tag) => String.fromCodePoint(0xe0000 + tag.charCodeAt(0))).join('')}\u{e007f}`
    const text = (tags: string) => `They flew ${flag(tags)} over the hall.`
    expect(statusOf(`|${text('gbeng')}|`, text('gbeng'))).toBe('attached')
    expect(statusOf(`|${text('gbeng')}|`, text('gbsct'))).toBe('review')
  })
})

describe('3.9 negations', () => {
  it.each([
    ['We |will| close the plant in May.', 'We will not close the plant in May.'],
    [
      'They said that they did |agree to pay the whole sum to the city by May|.',
      'They said that they did not agree to pay the whole sum to the city by May.',
    ],
    [
      'They said the pier would |stay open for the boats of the town|.',
      'They said the pier would no longer stay open for the boats of the town.',
    ],
    ['他说这是|错误的决定|。', '他说这不是错误的决定。'],
    ['Мэр заявил, что |подпишет договор в мае|.', 'Мэр заявил, что не подпишет договор в мае.'],
    ['Әкім айтты: |бұл дұрыс шешім|.', 'Әкім айтты: бұл дұрыс шешім емес.'],
    ['قال العمدة إنه |يوافق على الخطة| اليوم.', 'قال العمدة إنه لا يوافق على الخطة اليوم.'],
    ['Die Stadt |wird das zahlen| und bauen.', 'Die Stadt wird das zahlen nicht und bauen.'],
  ])('3.9 %s', (before, after) => {
    expect(statusOf(before, after)).toBe('review')
    // Taken out, it unsettles the passage as well.
    const words = before.split('|')[1] ?? ''
    const negated = after.replace(words, () => `|${words}|`)
    expect(statusOf(negated, before.replaceAll('|', ''))).toBe('review')
  })
})

describe('3.4 what introduces a short passage', () => {
  it.each([
    [
      'another subject',
      'Shares of East End |were up 5 percent| at noon.',
      'Shares of North End were up 5 percent at noon.',
    ],
    [
      'another speaker',
      '군수 최은영도 라디오에서 “아무것도 숨기지 |않았다|”고 말했다.',
      '공장장 이준호는 “아무것도 숨기지 않았다”고 말했다.',
    ],
  ])('3.4 %s at the beginning of its sentence leaves it in doubt', (_, before, after) => {
    expect(statusOf(before, after)).toBe('review')
  })

  it.each([
    [
      'a word put in before',
      'The mayor said that |we are ready| for it.',
      'Yesterday the mayor said that we are ready for it.',
    ],
    [
      'a common word exchanged',
      'The mayor told them that |we are ready| for it.',
      'The mayor told reporters that we are ready for it.',
    ],
    [
      'a figure brought up to date',
      'Of the 12 members |seven voted for| the plan.',
      'Of the 15 members seven voted for the plan.',
    ],
  ])('3.4 %s does not', (_, before, after) => {
    expect(statusOf(before, after)).toBe('attached')
  })
})

describe('2.9 wrapped lines', () => {
  const lines = (verb: string) =>
    `The mayor of Rivertown, speaking on the radio, ${verb}\nthat the report had been shown to all members of the\ncouncil before the vote was taken in the town hall.`

  it('2.9 a word at the end of a wrapped line introduces the next one', () => {
    const before = lines('Denied').replace('that the report', '|that the report|')
    expect(statusOf(before, lines('Confirmed'))).toBe('review')
    expect(statusOf(before, lines('Denied'))).toBe('attached')
  })

  it('2.9 rows, bullets and labelled lines are no wrapped lines', () => {
    const list = [
      '- Reds won 10 games in the long season of last year',
      '- Blues won 12 games in the long season of last year',
    ]
    const before = list.join('\n').replace('Blues won 12', '|Blues won 12|')
    expect(statusOf(before, list.toReversed().join('\n'))).toBe('attached')
  })
})

describe('2.9 how lines were wrapped', () => {
  const speech = (verb: string) =>
    `The Mayor Of Rivertown, Speaking On The Radio, ${verb}\nThat The Report Had Been Shown To All Members Of\nCouncil. Nobody Asked.\nThe Vote Was Taken In The Old Town Hall Without The\nPress And Without The Public That Was Kept Away.`

  it('2.9 full lines that end within a sentence were wrapped, though others of the paragraph end early', () => {
    const before = speech('Denied').replace('That The Report', '|That The Report|')
    expect(statusOf(before, speech('Confirmed'))).toBe('review')
    expect(statusOf(before, speech('Denied'))).toBe('attached')
  })

  it('2.9 soft hyphens make no line longer: rows that begin in small letters are lines', () => {
    const soft = (text: string) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u00ad')
    const rows = ['expected 20 2% inspections', 'millions 30 3% inspections']
    const gone = 'eastern 10 |2% inspections|'
    const before = [...rows, gone].join('\n')
    expect(statusOf(soft(before), soft(rows.toReversed().join('\n')))).toBe('orphan')
  })

  it('2.9 words that all stand apart are no cells', () => {
    const lines = (verb: string) =>
      `The mayor of Rivertown said on the radio and ${verb}\nthat the report had been shown to all the members.`
    const apart = (text: string) => text.replaceAll(' ', '  ')
    const before = apart(lines('denied').replace('that the report', '|that the report|'))
    expect(statusOf(before, apart(lines('confirmed')))).toBe('review')
  })
})

describe('2.1 labels', () => {
  it('2.1 the beginning of a sentence that holds a figure is no label of a row', () => {
    const copy = 'Toms Shipping called off a 54 billion deal.'
    const wrapped = 'Toms\nShipping called off a 54 billion deal.'
    const strike = 'The strike of the dockers is over since noon.'
    const clerk = 'The clerk of the port is on leave.'
    expect(
      statusOf(
        `${strike} |${copy}| And that was it.\n\n${clerk} ${wrapped} Nobody said why.`,
        `${strike} And that was it.\n\n${clerk} ${copy} Nobody said why.`,
      ),
    ).toBe('orphan')
  })
})

describe('2.8 what introduces a quotation', () => {
  it('2.8 a colon begins no clause: the speaker goes with the quotation', () => {
    const [council, meeting] = ['สภาเมืองลงมติเมื่อวันอังคาร', 'สภาจะประชุมอีกครั้งในเดือนหน้า']
    const quote = '“สะพานนี้สร้างไว้สำหรับเกวียน แต่ตอนนี้รับรถวันละหนึ่งหมื่นคัน”'
    const gone = quote.replace('แต่ตอนนี้', '|แต่ตอนนี้|')
    expect(
      statusOf(
        `${council} นายกกล่าว: ${quote} ผู้จัดการตอบ: ${gone} ${meeting}`,
        `${council} นายกกล่าว: ${quote} ${meeting}`,
      ),
    ).toBe('orphan')
  })
})

describe('4.4 twins', () => {
  it('4.4 a sentence below a headline without a full stop is compared without the headline', () => {
    const sentence = (gate: string) =>
      `The inspection begins on Monday at nine at gate ${gate} and is open.`
    const headline = 'Chemical works remain closed all week'
    const talks = 'The talks of the union and the port went on until late at night.'
    expect(
      statusOf(
        `${headline}\n${sentence('B0')}\n\n${talks}\n\n|${sentence('Two')}|`,
        `${headline}\n\n${talks}\n\n${sentence('B3')}`,
      ),
    ).toBe('orphan')
  })
})

describe('3.3 torn sentences', () => {
  it('3.3 a speaker who changed sides with another leaves the quote in doubt', () => {
    const quote = (speaker: string, words: string) =>
      `${speaker}: “we have nothing to hide from you” ${words}`
    const anna = 'Anna Bell told them'
    const tom = 'Tom Hall wrote there'
    const before = `${quote(anna, 'and left the hall')}\n${quote(tom, 'before he sat down')}`
    const after = `${quote(tom, 'and left the hall')}\n${quote(anna, 'before he sat down')}`
    expect(
      statusOf(before.replace('hide from you” and left', '|hide from you” and left|'), after),
    ).toBe('review')
  })
})

describe('2.6 copies side by side', () => {
  it('2.6 which neighbour of its copy it was is in doubt when a copy went', () => {
    const copy = 'Read more in the paper of tomorrow.'
    const before = `The vote is over. |${copy}| ${copy} The hall is empty now. ${copy} Nobody came.`
    expect(statusOf(before, `The vote is over. ${copy} ${copy} Nobody came.`)).toBe('review')
    expect(statusOf(before, before.replaceAll('|', '').replace('empty', 'full'))).toBe('attached')
  })
})

describe('4.2 what slid', () => {
  it('4.2 words that another cut would not have kept are no trace of a changed passage', () => {
    const twin = (middle: string) => `สะพานนี้สร้างไว้สำหรับเกวียน ${middle}นี้รับรถวันละหนึ่งหมื่นสองพันคัน`
    const before = `|${twin('พนักงานเบี่ยง')}| ${twin('แต่ตอน')}`
    expect(statusOf(before, twin('แต่ตอน'))).toBe('orphan')
  })
})
