import { message, t, type Message } from '../../contract/language/translate'
const examples: readonly (readonly [example: string, words: Message])[] = [
  ['visa turnover', message('both words, in any order; case and accents do not matter')],
  ['"visa-free regime"', message('these words, one after another')],
  ['tariff*', message('words that begin so: tariffs, tariffed')],
  ['turnover -forecast', message('without that word')],
  [
    'claim:visa  tag:economy  speaker:Smailov',
    message('annotations with such a claim, tag or speaker'),
  ],
  ['status:disputed', message('on a claim that is unverified, confirmed, disputed or refuted')],
  ['has:note', message('with a note, claim, tag or speaker')],
  ['is:review is:gone', message('to be reviewed, or no longer in the text')],
  ['after:2023-11 before:2024', message('published from November 2023 on, before 2024')],
  ['in:reuters', message('of that publication')],
]

/** What can be typed, while nothing is. */
export function SearchHelp() {
  return (
    <dl className="search-help">
      {examples.map(([example, words]) => (
        <div key={example} className="search-help-line">
          <dt className="search-example">{example}</dt>
          <dd>{t(words)}</dd>
        </div>
      ))}
    </dl>
  )
}
