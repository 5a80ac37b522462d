import { describe, expect, test } from 'vitest'
import { SHOWN_UNASKED, suggestQuotes } from './index'
import { suggestedIn, type InWords } from './testSupport'

/** A text, then what is expected of it: kind, content, source, cue. */
type Case = readonly [text: string, ...expected: InWords[]]

function table(cases: readonly Case[]): void {
  for (const [text, ...expected] of cases) expect(suggestedIn(text), text).toEqual(expected)
}

describe('the speaker after the quotation', () => {
  test('A1 subject and verb follow', () => {
    table([
      ['“The road is open,” Smith said.', ['direct', '“The road is open,”', 'Smith', 'said']],
      [
        '"The road is open," the mayor added.',
        ['direct', '"The road is open,"', 'the mayor', 'added'],
      ],
      ['"The road is open," she told reporters.', ['direct', '"The road is open,"', 'she', 'told']],
      [
        "''The road is open,'' Mr. Hill said.",
        ['direct', "''The road is open,''", 'Mr. Hill', 'said'],
      ],
      [
        '“The road is open,” Ann’s lawyer said.',
        ['direct', '“The road is open,”', 'Ann’s lawyer', 'said'],
      ],
      ['“The road is open!” he later wrote.', ['direct', '“The road is open!”', 'he', 'wrote']],
    ])
  })

  test('A2 verb and subject follow', () => {
    table([
      ['“We won,” said Ann Hill.', ['direct', '“We won,”', 'Ann Hill', 'said']],
      ['“We won,” said Ann Hill, who runs a farm.', ['direct', '“We won,”', 'Ann Hill', 'said']],
      ['“We won,” said Ann Hill in a statement.', ['direct', '“We won,”', 'Ann Hill', 'said']],
      [
        '“We won,” wrote a spokesman for the mayor.',
        ['direct', '“We won,”', 'a spokesman for the mayor', 'wrote'],
      ],
    ])
  })

  test('A3 commas stand between subject and verb', () => {
    table([
      ['“We won,” Hill, a farmer from Ohio, said.', ['direct', '“We won,”', 'Hill', 'said']],
      [
        '“We won,” Ann Hill, 45, who grows corn, said.',
        ['direct', '“We won,”', 'Ann Hill', 'said'],
      ],
    ])
  })

  test('A4 a question ends the sentence inside the marks', () => {
    table([
      ['“Who pays?” Smith asked.', ['direct', '“Who pays?”', 'Smith', 'asked']],
      ['“Mexico!” the crowd shouted back.', ['direct', '“Mexico!”', 'the crowd', 'shouted']],
    ])
  })

  test('A5 according to a source', () => {
    table([
      [
        'The road is “safe again,” according to the mayor.',
        ['mixed', 'The road is “safe again,”', 'the mayor', 'according to'],
      ],
      [
        'According to Smith, the road is “safe again.”',
        ['mixed', 'the road is “safe again.”', 'Smith', 'According to'],
      ],
    ])
  })

  test('A6 an attribution ends the sentence', () => {
    table([
      [
        'The plan is “a disaster” for farmers, Smith said.',
        ['mixed', 'The plan is “a disaster” for farmers', 'Smith', 'said'],
      ],
    ])
  })
})

describe('the speaker before the quotation', () => {
  test('B1 a verb of saying introduces it', () => {
    table([
      ['Smith said, “The road is open.”', ['direct', '“The road is open.”', 'Smith', 'said']],
      [
        'The mayor told reporters: “The road is open.”',
        ['direct', '“The road is open.”', 'The mayor', 'told'],
      ],
      [
        'On Monday, Ann Hill wrote: “It is over.”',
        ['direct', '“It is over.”', 'Ann Hill', 'wrote'],
      ],
      ['In a statement Smith said: “It is over.”', ['direct', '“It is over.”', 'Smith', 'said']],
      [
        'Hill, a farmer, laughed and said, “It is over.”',
        ['direct', '“It is over.”', 'Hill', 'said'],
      ],
    ])
  })

  test('B2 the verb governs the clause around it', () => {
    table([
      [
        'Smith said that the road was “safe again” for trucks.',
        ['mixed', 'that the road was “safe again” for trucks', 'Smith', 'said'],
      ],
      [
        'Smith told voters on Monday that he was “not sorry.”',
        ['mixed', 'that he was “not sorry.”', 'Smith', 'told'],
      ],
      [
        'She said the road was “safe again,” and left.',
        ['mixed', 'the road was “safe again,”', 'She', 'said'],
      ],
    ])
  })

  test('B3 a verb of judgment governs it', () => {
    table([
      [
        'Smith called the plan “a disaster.”',
        ['mixed', 'the plan “a disaster.”', 'Smith', 'called'],
      ],
      [
        'The mayor praised his “calm manner” at work.',
        ['mixed', 'his “calm manner” at work', 'The mayor', 'praised'],
      ],
    ])
  })

  test('B4 a participle takes the subject of the sentence', () => {
    table([
      [
        'Smith attacked the mayor, calling him “a liar.”',
        ['mixed', 'him “a liar.”', 'Smith', 'calling'],
      ],
      [
        'It rained, Smith said, adding, “We are used to it.”',
        ['direct', '“We are used to it.”', 'Smith', 'adding'],
      ],
    ])
  })

  test('B5 a reported thought belongs to who reports it', () => {
    table([
      [
        'Smith said he found the plan “quite sad.”',
        ['mixed', 'he found the plan “quite sad.”', 'Smith', 'said'],
      ],
    ])
  })

  test('B6 a noun of saying has an owner', () => {
    table([
      [
        'It was Smith’s claim that the plan is “a bad joke” to farmers.',
        ['mixed', 'that the plan is “a bad joke” to farmers', 'Smith', 'claim'],
      ],
    ])
  })

  test('B7 a colon alone', () => {
    table([
      [
        'The mayor: “We are ready for the winter.”',
        ['direct', '“We are ready for the winter.”', 'The mayor', undefined],
      ],
    ])
  })

  test('B8 an agent behind by', () => {
    table([
      [
        'It was described by Smith as “a bad joke.”',
        ['mixed', 'as “a bad joke.”', 'Smith', 'described'],
      ],
    ])
  })
})

describe('quotations that go on', () => {
  test('C1 an interrupted quotation is two suggestions with one speaker', () => {
    table([
      [
        '“The road,” Smith said, “is open.”',
        ['direct', '“The road,”', 'Smith', 'said'],
        ['direct', '“is open.”', 'Smith', 'said'],
      ],
      [
        '“The road,” said Ann Hill, “is open.”',
        ['direct', '“The road,”', 'Ann Hill', 'said'],
        ['direct', '“is open.”', 'Ann Hill', 'said'],
      ],
    ])
  })

  test('C2 a sentence that is a quotation has the speaker before it', () => {
    table([
      [
        '“It is open,” she said. “We are glad.”',
        ['direct', '“It is open,”', 'she', 'said'],
        ['direct', '“We are glad.”', 'she', 'said'],
      ],
      [
        '“It is open,” Smith said.\n\n“We are very glad to see it.”',
        ['direct', '“It is open,”', 'Smith', 'said'],
        ['direct', '“We are very glad to see it.”', 'Smith', 'said'],
      ],
    ])
  })

  test('C3 a paragraph that ends in a colon introduces the next', () => {
    table([
      [
        'The mayor then said:\n\n“The road is open.”',
        ['direct', '“The road is open.”', 'The mayor', 'said'],
      ],
    ])
  })

  test('C4 one clause of one speaker is one suggestion', () => {
    table([
      [
        'Smith called it “slow” and “very late” again.',
        ['mixed', 'it “slow” and “very late” again', 'Smith', 'called'],
      ],
    ])
  })

  test('C5 several paragraphs are one suggestion', () => {
    const text = '“One is done.\n\n“Two is next,” the minister said.'
    table([[text, ['direct', '“One is done.\n\n“Two is next,”', 'the minister', 'said']]])
  })

  test('C6 the opening mark at the line start is missing', () => {
    table([
      [
        'Trade has grown. We are glad," Prime Minister said.',
        ['direct', 'Trade has grown. We are glad,"', 'Prime Minister', 'said'],
      ],
      [
        'Trade grows. It helps the coming "Year of Trade," the minister said.',
        ['direct', 'Trade grows. It helps the coming "Year of Trade,"', 'the minister', 'said'],
      ],
    ])
  })
})

describe('what is no quotation', () => {
  test('D1 titles, names and irony', () => {
    table([
      ['The checkpoint "Nur Zholy" works round the clock.'],
      ['He spoke on the show “Good Morning World” that day.'],
      ['It was a film called “The Last Road.”'],
      ['The “reform” failed.'],
      ['The group is known as “the seven.”'],
    ])
  })

  test('D2 headlines, markup and text without marks', () => {
    table([[''], ['\n\n'], ['Road opens.'], ['<a href="https://example.org/a">The road</a>']])
  })
})

describe('indirect speech', () => {
  test('E1 is found without marks, below the threshold', () => {
    table([
      [
        'Smith said that the road was open.',
        ['indirect', 'that the road was open', 'Smith', 'said'],
      ],
      ['The road is open, the mayor said.', ['indirect', 'The road is open', 'the mayor', 'said']],
      [
        'According to Smith, the road is open.',
        ['indirect', 'the road is open', 'Smith', 'According to'],
      ],
    ])
    for (const { confidence } of suggestQuotes('Smith said that the road was open.')) {
      expect(confidence).toBeLessThan(SHOWN_UNASKED)
    }
  })
})

describe('confidence', () => {
  test('G1 a speaker right beside the quotation is shown unasked', () => {
    for (const text of [
      '“The road is open to all trucks again,” Smith said.',
      'Smith said: “The road is open to all trucks again.”',
    ]) {
      expect(suggestQuotes(text)[0]?.confidence, text).toBeGreaterThanOrEqual(SHOWN_UNASKED)
    }
  })

  test('G2 a guess is not', () => {
    for (const text of [
      'Smith called the plan “a disaster.”',
      'The mayor: “We are ready for the winter.”',
      '“We are ready for the long winter that comes.”',
    ]) {
      expect(suggestQuotes(text)[0]?.confidence, text).toBeLessThan(SHOWN_UNASKED)
    }
  })
})
