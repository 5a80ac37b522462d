import { describe, expect, test } from 'vitest'
import { tableOf } from '../testing'

const expectSuggested = tableOf(expect)

describe('the speaker after the quotation', () => {
  test('A1 subject and verb follow', () => {
    expectSuggested([
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
    expectSuggested([
      ['“We won,” said Ann Hill.', ['direct', '“We won,”', 'Ann Hill', 'said']],
      ['“We won,” said Ann Hill, who runs a farm.', ['direct', '“We won,”', 'Ann Hill', 'said']],
      ['“We won,” said Ann Hill in a statement.', ['direct', '“We won,”', 'Ann Hill', 'said']],
      [
        '“We won,” wrote a spokesman for the mayor.',
        ['direct', '“We won,”', 'a spokesman for the mayor', 'wrote'],
      ],
    ])
  })

  test('A2 an office before the name is part of the description', () => {
    expectSuggested([
      [
        '“We won,” said Republican strategist Ann Hill.',
        ['direct', '“We won,”', 'Republican strategist Ann Hill', 'said'],
      ],
      [
        '“We won,” said Hill campaign manager Ann Roe.',
        ['direct', '“We won,”', 'Hill campaign manager Ann Roe', 'said'],
      ],
      [
        '“We won,” reads a Wednesday editorial in the paper.',
        ['direct', '“We won,”', 'a Wednesday editorial in the paper', 'reads'],
      ],
      [
        '“We won,” said Ann Hill and Bob Roe on Monday.',
        ['direct', '“We won,”', 'Ann Hill and Bob Roe', 'said'],
      ],
    ])
  })

  test('A3 commas stand between subject and verb', () => {
    expectSuggested([
      ['“We won,” Hill, a farmer from Ohio, said.', ['direct', '“We won,”', 'Hill', 'said']],
      [
        '“We won,” Ann Hill, 45, who grows corn, said.',
        ['direct', '“We won,”', 'Ann Hill', 'said'],
      ],
    ])
  })

  test('A4 a question ends the sentence inside the marks', () => {
    expectSuggested([
      ['“Who pays?” Smith asked.', ['direct', '“Who pays?”', 'Smith', 'asked']],
      ['“Mexico!” the crowd shouted back.', ['direct', '“Mexico!”', 'the crowd', 'shouted']],
    ])
  })

  test('A5 according to a source', () => {
    expectSuggested([
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
    expectSuggested([
      [
        'The plan is “a disaster” for farmers, Smith said.',
        ['mixed', 'The plan is “a disaster” for farmers', 'Smith', 'said'],
      ],
    ])
  })
})

describe('the speaker before the quotation', () => {
  test('B1 a verb of saying introduces it', () => {
    expectSuggested([
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
    expectSuggested([
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
    expectSuggested([
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
    expectSuggested([
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
    expectSuggested([
      [
        'Smith said he found the plan “quite sad.”',
        ['mixed', 'he found the plan “quite sad.”', 'Smith', 'said'],
      ],
    ])
  })

  test('B6 a noun of saying has an owner', () => {
    expectSuggested([
      [
        'It was Smith’s claim that the plan is “a bad joke” to farmers.',
        ['mixed', 'that the plan is “a bad joke” to farmers', 'Smith', 'claim'],
      ],
    ])
  })

  test('B7 a colon alone', () => {
    expectSuggested([
      [
        'The mayor: “We are ready for the winter.”',
        ['direct', '“We are ready for the winter.”', 'The mayor', undefined],
      ],
    ])
  })

  test('B8 an agent behind by', () => {
    expectSuggested([
      [
        'It was described by Smith as “a bad joke.”',
        ['mixed', 'as “a bad joke.”', 'Smith', 'described'],
      ],
    ])
  })
})
