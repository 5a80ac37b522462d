/** Two articles as they were first published, and as they read later. */
export const firstDraft = `The bridge is to open in May

The minister of transport said the bridge would open in May. Work began two years ago.
`
export const secondDraft = `The bridge is to open in June

The minister of transport said the bridge would open in June. Work began two years ago.
`
export const otherText = `A dry spring halves the harvest

Farmers expect half of last year's wheat. "We sowed twice," one of them said.

"It never rained in May," said Aigul Bekova, who farms there.
`
export const changedText = `A dry spring halves the harvest

Farmers expect a third of last year's wheat. "We sowed three times," one of them said.

"It never rained in May," said Aigul Bekova, who farms there.
`
