const examples: readonly (readonly [example: string, words: string])[] = [
  ['visa turnover', 'both words, in any order; case and accents do not matter'],
  ['"visa-free regime"', 'these words, one after another'],
  ['tariff*', 'words that begin so: tariffs, tariffed'],
  ['turnover -forecast', 'without that word'],
  ['claim:visa  tag:economy  speaker:Smailov', 'annotations with such a claim, tag or speaker'],
  ['status:disputed', 'on a claim that is unverified, confirmed, disputed or refuted'],
  ['has:note', 'with a note, claim, tag or speaker'],
  ['after:2023-11 before:2024', 'published from November 2023 on, before 2024'],
  ['in:reuters', 'of that publication'],
]

/** What can be typed, while nothing is. */
export function SearchHelp() {
  return (
    <dl className="search-help">
      {examples.map(([example, words]) => (
        <div key={example} className="search-help-line">
          <dt className="search-example">{example}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}
