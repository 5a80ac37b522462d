import { describe, expect, it } from 'vitest'
import { reanchor } from './index'

interface Case {
  readonly rule: string
  /** The old text, the passage between bars. */
  readonly before: string
  /** The new text, the expected place between bars; none for an orphan. */
  readonly after: string
  readonly status: 'attached' | 'review' | 'orphan'
}

const opening = 'The council met on Tuesday to hear the report of the harbour master.'
const closing = 'Nobody from the ministry could be reached for an answer this week.'

const cases: readonly Case[] = [
  {
    rule: '2.1 a passage moves with its paragraph',
    before: `${opening}\n\n${closing}\n\nThe |ferry to the island| was cancelled at noon.`,
    after: `The |ferry to the island| was cancelled at noon.\n\n${opening}\n\n${closing}`,
    status: 'attached',
  },
  {
    rule: '2.3 part of a sentence that moved into another is shown there',
    before: `${opening} The pilots rest |for eight hours between two shifts| in winter. ${closing}`,
    after: `${opening} The pilots rest in winter. ${closing} They asked to sleep |for eight hours between two shifts| all year.`,
    status: 'review',
  },
  {
    rule: '2.4 words shared by chance are no trace of a deleted sentence',
    before: `${opening} |Two of the pilots asked for a longer rest between the shifts.| ${closing}`,
    after: `${opening} Fishing in the bay of the northern town stays closed until a new rule comes. ${closing}`,
    status: 'orphan',
  },
  {
    rule: '2.5 a row keeps its last word though all rows end with it',
    before: `${opening}\n\nEast\t41 cars\nWest\t52 cars\n|North\t63 cars|\n\n${closing}`,
    after: `${opening}\n\n|North\t63 cars|\nEast\t41 cars\nWest\t52 cars\n\n${closing}`,
    status: 'attached',
  },
  {
    rule: '2.5 a row that moved keeps its figures though one with the same figures went',
    before: `${opening}\nAsh 20 3% million\nBirch 40 1% million\nCedar 40 2% million\nElm 40 3% million\nFir 20 1% million\nOak 10 1% million\nPine |20 3%| million\nYew 10 3% million\n${closing}`,
    after: `${opening}\n\nCedar 40 2% million\n\nYew 10 3% million\n\nElm 40 3% million\n\nPine |20 3%| million\n\nBirch 40 1% million\n\nFir 20 1% million\n\n${closing}`,
    status: 'attached',
  },
  {
    rule: '2.5 the row that went has no place in one with the same figures',
    before: `${opening}\nAsh |20 3%| million\nBirch 40 1% million\nCedar 40 2% million\nElm 40 3% million\nFir 20 1% million\nOak 10 1% million\nPine 20 3% million\nYew 10 3% million\n${closing}`,
    after: `${opening}\n\nCedar 40 2% million\n\nYew 10 3% million\n\nElm 40 3% million\n\nPine 20 3% million\n\nBirch 40 1% million\n\nFir 20 1% million\n\n${closing}`,
    status: 'orphan',
  },
  {
    rule: '2.1 a line that ends the text is no landmark when its words begin the text too',
    before: `Council closes old bridge\n${opening} ${closing}\n|Council closes old bridge|`,
    after: `Council closes old bridge\n\n${opening} ${closing}`,
    status: 'orphan',
  },
  {
    rule: '2.6 the deleted one of two sentences that begin alike is not found in the other',
    before: `${opening} |The levy for boats will rise by five| crowns in May. The levy for boats will rise by five percent in June. ${closing}`,
    after: `${opening} The levy for boats will rise by five percent in June. ${closing}`,
    status: 'orphan',
  },
  {
    rule: '2.6 which of two equal neighbours was cut is doubtful',
    before: `${opening} |Read more here.| Read more here. ${closing}`,
    after: `${opening} |Read more here.| ${closing}`,
    status: 'review',
  },
  {
    rule: '2.6 words put in behind a passage that end as it ends may have been put into it',
    before: `|Harbour line opens in May|\n\n${opening} ${closing}`,
    after: `|Harbour line opens in May| or late in May\n\n${opening} ${closing}`,
    status: 'review',
  },
  {
    rule: '2.6 a whole sentence put in behind one that ends alike leaves it certain',
    before: `${opening} |The line opens in May.| ${closing}`,
    after: `${opening} |The line opens in May.| Tickets go on sale in May. ${closing}`,
    status: 'attached',
  },
  {
    rule: '3.1 nothing is certain in another article',
    before: `${opening} The clerk read it aloud for an hour and a half, and twelve members asked for the floor. |All rights reserved by the editors of this paper.| ${closing}`,
    after:
      'Snow fell in the hills on Sunday night and closed two passes. Drivers waited for hours before ' +
      'the ploughs came, and a school in the valley took in forty of them until the morning. ' +
      'The road to the coast stayed open, and the buses there ran on time all through the day. ' +
      '|All rights reserved by the editors of this paper.|',
    status: 'review',
  },
  {
    rule: '1.6 a number to which digits were added is another number',
    before: `${opening} It will cost |more than 3| million crowns by then. ${closing}`,
    after: `${opening} It will cost |more than 3| 500 million crowns by then. ${closing}`,
    status: 'review',
  },
  {
    rule: '3.2 a word that begins another sentence is not the same beginning',
    before: `${opening} ${closing} The report was sent to |Port Elder. He| refused to comment on the findings.`,
    after: `${opening} ${closing} The report was sent to |Port Elder. He| has been mayor of it since the spring.`,
    status: 'review',
  },
  {
    rule: '3.3 a label that went elsewhere leaves its cells in doubt',
    before: `${opening}\n\nEast | 120 | 5\nWest | ¦130 | 7¦\nTotal | 250 | 12\n\n${closing}`,
    after: `${opening}\n\nWest | 120 | 5\nEast | ¦130 | 7¦\nTotal | 250 | 12\n\n${closing}`,
    status: 'review',
  },
  {
    rule: '3.4 a short passage needs what introduces it',
    before: `${opening} The chairman is |guilty of fraud| in three cases, said the judge. ${closing}`,
    after: `${opening} The chairman is not |guilty of fraud| in three cases, said the judge. ${closing}`,
    status: 'review',
  },
  {
    rule: '3.4 a long one does not',
    before: `${opening} Yesterday |the chairman was found guilty of fraud in all three cases| by a court. ${closing}`,
    after: `${opening} On Monday |the chairman was found guilty of fraud in all three cases| by a court. ${closing}`,
    status: 'attached',
  },
  {
    rule: '3.4 the end of a deleted sentence is not certain in its twin before the same next one',
    before: `${opening} In May the levy rose for the boats of all members. In June the levy rose |for the boats of all members. Fishermen protested| at once. ${closing}`,
    after: `${opening} In May the levy rose |for the boats of all members. Fishermen protested| at once. ${closing}`,
    status: 'review',
  },
  {
    rule: '3.5 a repeated quote is attached where both sides tell it apart',
    before: `${opening} The mayor said: “|No comment|.” Then she left the hall. The clerk said: “No comment.” He stayed. ${closing}`,
    after: `${closing} ${opening} The mayor said: “|No comment|.” Then she left the hall. The clerk said: “No comment.” He stayed.`,
    status: 'attached',
  },
  {
    rule: '3.6 a text without a difference is certain however often its words repeat',
    before: 'Ha! |Ha!| Ha! Ha!',
    after: 'Ha!\n|Ha!|\nHa! Ha!',
    status: 'attached',
  },
  {
    rule: '1.6 a hyphen makes another word',
    before: `${opening} Thousands joined the |violent protest| in the old town. ${closing}`,
    after: `${opening} Thousands joined the non-|violent protest| in the old town. ${closing}`,
    status: 'review',
  },
  {
    rule: '4.1 the twin that stayed is not suggested for the one that went',
    before: `${opening} The pilot said: “|We are not to blame|.” The owner of the barge said: “We are not to blame.” ${closing}`,
    after: `${opening} The owner of the barge said: “We are not to blame.” ${closing}`,
    status: 'orphan',
  },
  {
    rule: '4.2 the words that changed belong to the suggestion',
    before: `${opening} |Nine boats sank in the storm of last week.| ${closing}`,
    after: `${opening} |Eleven boats sank in the storm of last week.| ${closing}`,
    status: 'review',
  },
  {
    rule: '4.3 a day is replaced by another',
    before: `${opening} The count begins on |Monday| at nine in the town hall. ${closing}`,
    after: `${opening} The count begins on |Thursday| at nine in the town hall. ${closing}`,
    status: 'review',
  },
  {
    rule: '4.6 phrases of another article are not suggested',
    before: `${opening} Prices fell |on Tuesday| in all markets. ${closing}`,
    after: 'A school in the valley was closed by snow on Tuesday, and forty drivers slept in it.',
    status: 'orphan',
  },
  {
    rule: '2.1 near twins that change places keep their own notes',
    before: `${opening} The levy rose |for the large boats in May.| ${closing} The levy rose for the small boats in May.`,
    after: `${opening} The levy rose for the small boats in May. ${closing} The levy rose |for the large boats in May.|`,
    status: 'attached',
  },
  {
    rule: '2.1 a row whose figures were brought up to date is told by its label',
    before: `${opening}\n\n|East\t40 cars|\nWest\t52 cars\nNorth\t63 cars\n\n${closing}`,
    after: `${opening}\n\n|East\t52 cars|\nWest\t63 cars\nNorth\t40 cars\n\n${closing}`,
    status: 'review',
  },
  {
    rule: '2.6 a copy that stood beside itself is doubtful though a cut there looks odd',
    before: `海港新闻|请看下一页的文章。|请看下一页的文章。 ${closing}`,
    after: `海港新闻|请看下一页的文章。| ${closing}`,
    status: 'review',
  },
  {
    rule: '3.7 the end of a row is not found behind another label',
    before: `${opening}\n\nEast\t40 cars\nWest\t40 |cars\nThe harbour pays| for both.\n\n${closing}`,
    after: `${opening}\n\nEast\t40 |cars\nThe harbour pays| for both.\n\n${closing}`,
    status: 'review',
  },
  {
    rule: '3.8 a corrected word does not unsettle the rest of its sentence',
    before: `${opening} The ferry carries |twelve thousand people| of Brendal. Twelve thousand people live there. ${closing}`,
    after: `${opening} The ferry carries |twelve thousand people| of Brindal. Twelve thousand people live there. ${closing}`,
    status: 'attached',
  },
  {
    rule: '3.8 a speaker who was exchanged unsettles a repeated quote',
    before: `${opening} “|I have nothing to hide|,” Lund said outside the court. Her rival Per Aas said: “I have nothing to hide.” ${closing}`,
    after: `${opening} “|I have nothing to hide|,” Aas said outside the court. His rival Ida Lund said: “I have nothing to hide.” ${closing}`,
    status: 'review',
  },
  {
    rule: '4.4 a sentence that was reworded is not offered for its twin that went',
    before: `${opening} The levy rose |for the large boats of the harbour in May.| ${closing} The levy rose for the small boats of the harbour in May.`,
    after: `${opening} ${closing} The levy was raised for the small boats of the harbour in May.`,
    status: 'orphan',
  },
  {
    rule: '5.1 a deleted sentence is gone',
    before: `${opening} |The bridge will be painted blue.| ${closing}`,
    after: `${opening} ${closing}`,
    status: 'orphan',
  },
  {
    rule: '6.2 a passage may begin and end within words',
    before: `${opening} The un|believ|able story went round the harbour. ${closing}`,
    after: `${closing}\n\n${opening} The un|believ|able story went round the harbour.`,
    status: 'attached',
  },
  {
    rule: '4.5 what was put in the place of a word comes before the word at another place',
    before: `${opening} The vote on the bridge is set for |Monday| at noon. The paper comes out on Tuesday in the morning. ${closing}`,
    after: `${opening} The vote on the bridge is set for |Tuesday| at noon. The paper comes out on Monday in the morning. ${closing}`,
    status: 'review',
  },
]

/** Splits at the bars; broken bars serve where the text itself has bars. */
function marked(notation: string): { text: string; start: number; end: number } | undefined {
  const bar = notation.includes('¦') ? '¦' : '|'
  const [before = '', words, after = ''] = notation.split(bar)
  if (words === undefined) return undefined
  return { text: before + words + after, start: before.length, end: before.length + words.length }
}

describe('2–6 what becomes of a passage', () => {
  it.each(cases)('$rule', ({ before, after, status }) => {
    const old = marked(before)
    if (old === undefined) throw new Error('The case marks no passage')
    const place = marked(after)
    const text = place?.text ?? after
    const [result] = reanchor({
      before: old.text,
      after: text,
      annotations: [{ id: 'a', start: old.start, end: old.end }],
    })
    const expected = place && { start: place.start, end: place.end }
    expect(result).toEqual({ id: 'a', status, ...expected })
  })
})

describe('5–6 annotations and results', () => {
  it.each([
    ['white space alone', 4, 5],
    ['nothing', 2, 2],
    ['an end before its start', 3, 1],
    ['a place beyond the text', 2, 99],
    ['a place before the text', -1, 3],
    ['no whole number', 0.5, 3],
    ['no number', Number.NaN, 3],
  ])('5.2 an annotation of %s is an orphan', (_, start, end) => {
    expect(
      reanchor({
        before: 'Some text',
        after: 'Some more text',
        annotations: [{ id: 'a', start, end }],
      }),
    ).toEqual([{ id: 'a', status: 'orphan' }])
  })

  it('6.1 results are in the order of the annotations', () => {
    const annotations = [
      { id: 'late', start: 40, end: 47 },
      { id: 'early', start: 4, end: 11 },
      { id: 'early', start: 4, end: 11 },
    ]
    const ids = reanchor({ before: opening, after: closing, annotations }).map(({ id }) => id)
    expect(ids).toEqual(['late', 'early', 'early'])
  })

  it('6.1 no annotations, no results; empty texts are texts', () => {
    expect(reanchor({ before: opening, after: '', annotations: [] })).toEqual([])
    expect(reanchor({ before: '', after: opening, annotations: [] })).toEqual([])
    expect(
      reanchor({ before: opening, after: '', annotations: [{ id: 'a', start: 0, end: 5 }] }),
    ).toEqual([{ id: 'a', status: 'orphan' }])
  })

  it('6.3 white space and soft hyphens around the words are left out', () => {
    const [result] = reanchor({
      before: `${opening} ${closing}`,
      after: `${opening}\n\n\u00ad${closing}`,
      annotations: [{ id: 'a', start: opening.length, end: opening.length + 7 }],
    })
    expect(result).toEqual({
      id: 'a',
      status: 'attached',
      start: opening.length + 3,
      end: opening.length + 9,
    })
  })
})
