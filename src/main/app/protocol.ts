import { protocol, type ProtocolRequest, type ProtocolResponse } from 'electron'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { extname, isAbsolute, join, relative } from 'node:path'

/** The origin of the app's own pages. */
const scheme = 'app'
export const origin = `${scheme}://galley`
export const startPage = `${origin}/index.html`

/**
 * Everything is forbidden but what the app's own files need. The nonce, new for each page, lets the
 * component library add the one style sheet that it makes while running.
 */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Stands in the page for the nonce. */
const noncePlaceholder = '%NONCE%'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Announces the scheme. Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, codeCache: true } },
  ])
}

/**
 * Serves the files of `folder`, and nothing outside it, under the app's own origin.
 *
 * By the older of Electron's two ways: `protocol.handle` speaks in `Response` objects, and the first
 * one of these loads all of Node's `fetch`, 40 milliseconds before the page of a start.
 *
 * @param answerable Scripts are served when it is fulfilled: what they ask main is not asked in vain.
 */
export function serveFiles(folder: string, answerable: Promise<unknown>): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  protocol.registerBufferProtocol(scheme, (request, answer) => {
    const response = serve(folder, request)
    if (response.mimeType === contentTypes['.js']) void answerable.then(() => answer(response))
    else answer(response)
  })
}

function serve(folder: string, { method, url }: ProtocolRequest): ProtocolResponse {
  const path = pathInside(folder, url)
  const contentType = path === undefined ? undefined : contentTypes[extname(path)]
  if (method !== 'GET' || path === undefined || contentType === undefined) return notFound
  try {
    const nonce = randomUUID()
    const bytes = readFileSync(path)
    const isPage = extname(path) === '.html'
    return {
      mimeType: contentType,
      ...(isText(contentType) ? { charset: 'utf-8' } : {}),
      data: isPage ? Buffer.from(bytes.toString().replace(noncePlaceholder, nonce)) : bytes,
      headers: {
        'Content-Security-Policy': contentSecurityPolicy(nonce),
        'X-Content-Type-Options': 'nosniff',
      },
    }
  } catch {
    // A page asked for a file that is not part of the app.
    return notFound
  }
}

const notFound: ProtocolResponse = {
  statusCode: 404,
  mimeType: 'text/plain',
  data: Buffer.from('Not found'),
}

function isText(contentType: string): boolean {
  return contentType.startsWith('text/')
}

function pathInside(folder: string, address: string): string | undefined {
  const pathname = pathnameOf(address)
  if (pathname === undefined) return undefined
  const path = join(folder, pathname)
  const inside = relative(folder, path)
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? undefined : path
}

function pathnameOf(address: string): string | undefined {
  try {
    const { host, pathname } = new URL(address)
    return host === 'galley' ? decodeURIComponent(pathname) : undefined
  } catch {
    // No address at all, or signs that are escaped wrongly.
    return undefined
  }
}
