import Markdown, { type Components } from 'react-markdown'

/** Links and pictures are text with their address: nothing is fetched and nothing navigates. */
const components: Components = {
  a: ({ href, children }) => (
    <>
      {children} <Address address={href} />
    </>
  ),
  img: ({ src, alt }) => (
    <>
      {alt} <Address address={typeof src === 'string' ? src : undefined} />
    </>
  ),
}

function Address({ address }: { readonly address: string | undefined }) {
  return <span className="notes-address">({address})</span>
}

/** The address is shown and nothing else, so it may be any, and is shown as it was written. */
const keepAddress = (address: string) => address

/** A note as Markdown. HTML in it is shown as the text that it is. */
export default function NoteMarkdown({ source }: { readonly source: string }) {
  return (
    <Markdown components={components} urlTransform={keepAddress}>
      {source}
    </Markdown>
  )
}
