import { SmallIcon } from '../ui/SmallIcon'

/** A pair of opening quotation marks. */
export const QuoteIcon = () => (
  <SmallIcon>
    <path d="M6.4 4.2C4.4 5 3.2 6.6 3.2 8.8v2.6h3.4V8.2H4.6M13 4.2c-2 .8-3.2 2.4-3.2 4.6v2.6h3.4V8.2h-2" />
  </SmallIcon>
)
