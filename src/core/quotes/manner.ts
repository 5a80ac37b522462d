/**
 * How a quotation and its speaker were joined. The rules name it, `confidence.ts` says how often
 * each is right.
 */
export type Manner =
  /** `"…," Smith said` */
  | 'follows'
  /** `"…," said Smith` */
  | 'follows-inverted'
  /** `"…," Smith, who arrived late from Ohio, said` */
  | 'follows-far'
  /** `"…?" Smith asked`, where the mark ends the sentence. */
  | 'follows-question'
  /** `according to Smith` */
  | 'according'
  /** `It was "…" for us, Smith said.` */
  | 'closing'
  /** `Smith said: "…"` */
  | 'introduced'
  /** `Smith, who arrived late, said in an interview on Monday: "…"` */
  | 'introduced-far'
  /** `Smith said that the plan was "…"` */
  | 'governed'
  /** `Smith called the plan "…"` */
  | 'judged'
  /** `Smith defended the plan, saying "…"` */
  | 'participle'
  /** `Smith said he wanted "…"` */
  | 'reported'
  /** `He wanted "…"` */
  | 'thought'
  /** `described by Smith as "…"` */
  | 'passive'
  /** `Smith's claim that "…"` */
  | 'noun'
  /** `Smith: "…"` */
  | 'colon'
  /** `"…," Smith said. "…"` */
  | 'continues'
  /** The same, after a speaker that was himself uncertain. */
  | 'continues-loosely'
  /** `Smith shook his head. "…"`: who does something right before a quotation that stands alone. */
  | 'beat'
  /** A paragraph that is one quotation, after a paragraph with a speaker. */
  | 'continues-paragraph'
  /** The subject of the sentence, whatever its verb. */
  | 'subject'
  /** A quotation whose speaker the text does not name where the rules look. */
  | 'unattributed'
  /** `Smith said that …`, without marks. */
  | 'indirect'
