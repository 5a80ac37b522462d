import { expect, test } from 'vitest'
import { expectOk } from '../store/testing'
import { markdownOf } from './markdown'
import { TestSession } from './testing'
import { file, june, openAnnotated } from './testing-drafts'

const here = new TestSession()

test('an export quotes the text that it names', async () => {
  const { contents, id } = await openAnnotated(here)
  const curly = june.replace('Another sentence stands', 'Another  sentence\nstands')
  here.write(file, curly)
  await here.follower.lookAtOpen()
  const { text } = expectOk(markdownOf(here.session, id))
  expect(text).toContain(`sha256: "${here.library.row('article', id)?.revision ?? ''}"`)
  expect(text).toContain('> Another  sentence  \n> stands here for good.\n')
  expect(text).toContain('> said the bridge would open in May\n')
  expect(text).toContain(`earlier text of this article, sha256 ${contents.article.revision}.`)
})
