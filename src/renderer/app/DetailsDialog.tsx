import { useState } from 'react'
import { FieldError, Form, Input, Label, Text, TextField } from 'react-aria-components'
import type { Failure } from '../../contract/failures'
import { wordFailure } from '../../contract/wording'
import type { Article } from '../../core/annotation/rows'
import { closeDialog, ModalDialog } from '../ui/ModalDialog'
import { request } from './request'
import { runCommand } from './commands'
import { tellFailure } from './notices'
import { useGalley } from './state'
import './details.css'
import { message, t } from '../../contract/language/translate'

const fields = [
  { name: 'title', label: message('Title') },
  { name: 'publication', label: message('Publication') },
  { name: 'author', label: message('Author') },
  {
    name: 'date',
    label: message('Date'),
    hint: message('2023-11-28, also with a time: 2023-11-28T11:11'),
  },
  { name: 'url', label: message('Web address') },
] as const

type FieldName = (typeof fields)[number]['name']

/** Corrects what was recognised about the article: its title, publication, author, date, address. */
export default function DetailsDialog() {
  const article = useGalley((state) => state.open?.article)
  const fileName = useGalley((state) => state.open?.fileName)
  if (article === undefined) return null
  return (
    <ModalDialog title={t('Details of the article')}>
      <DetailsForm article={article} fileName={fileName ?? null} />
    </ModalDialog>
  )
}

function DetailsForm({
  article,
  fileName,
}: {
  readonly article: Article
  readonly fileName: string | null
}) {
  const [errors, setErrors] = useState<Partial<Record<FieldName, string>>>({})
  // Only what was typed is kept here: the rest follows the article, whose text may change meanwhile.
  const [typed, setTyped] = useState<Partial<Record<FieldName, string>>>({})
  const valueOf = (name: FieldName) => typed[name] ?? article[name] ?? ''
  const save = async () => {
    const answer = await describe(article.id, valueOf)
    if (answer === undefined) closeDialog()
    else setErrors(errorsOf(answer))
  }
  return (
    <Form
      className="app-details"
      validationErrors={errors}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {fields.map(({ name, label, ...field }) => (
        <TextField
          key={name}
          name={name}
          className="app-details-field"
          value={valueOf(name)}
          onChange={(value) => setTyped((all) => ({ ...all, [name]: value }))}
          autoFocus={name === 'title'}
        >
          <Label className="app-details-label">{t(label)}</Label>
          <Input className="app-details-input" spellCheck={name === 'title'} />
          {'hint' in field && (
            <Text slot="description" className="app-details-hint">
              {t(field.hint)}
            </Text>
          )}
          <FieldError className="app-details-error" />
        </TextField>
      ))}
      <p className="app-details-hint">
        {fileName ?? t('The sample article')}.{' '}
        {t('Only what the library says of it changes; the text stays as it is.')}
      </p>
      <div className="app-details-links">
        <button type="button" className="ui-button" onClick={leaveFor('article.replaceFile')}>
          {t('Replace with file…')}
        </button>
        <button type="button" className="ui-button" onClick={leaveFor('article.compare')}>
          {t('What changed?')}
        </button>
      </div>
      <div className="app-details-buttons">
        <button type="button" className="ui-button" onClick={closeDialog}>
          {t('Cancel')}
        </button>
        <button type="submit" className="ui-button ui-button-primary">
          {t('Save')}
        </button>
      </div>
    </Form>
  )
}

/** Closes the dialog and runs a command. */
function leaveFor(command: string): () => void {
  return () => {
    closeDialog()
    runCommand(command)
  }
}

/** Answers the failure, or `undefined` when it is done. */
async function describe(
  articleId: string,
  valueOf: (name: FieldName) => string,
): Promise<Failure | undefined> {
  const text = (name: FieldName) => valueOf(name).trim()
  const optional = (name: FieldName) => (text(name) === '' ? null : text(name))
  const result = await request('article.describe', {
    articleId,
    title: text('title'),
    publication: optional('publication'),
    author: optional('author'),
    date: optional('date'),
    url: optional('url'),
  })
  return result.ok ? undefined : result.error
}

/** The failure beside the field that it is about; a failure of no field becomes a notice. */
function errorsOf(failure: Failure): Partial<Record<FieldName, string>> {
  const name = fieldOf(failure)
  if (name === undefined) {
    tellFailure(failure)
    return {}
  }
  const { title, advice } = wordFailure(failure)
  return { [name]: `${title} ${advice}` }
}

function fieldOf({ about, failure }: Failure): FieldName | undefined {
  if (about !== 'change') return undefined
  switch (failure.kind) {
    case 'invalid-date':
      return 'date'
    case 'invalid-url':
      return 'url'
    case 'empty':
    case 'too-long':
    case 'ill-formed':
      return fields.find(({ name }) => name === failure.field)?.name
    default:
      return undefined
  }
}
