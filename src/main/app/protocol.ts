import { protocol } from 'electron'
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
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
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
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

/** Serves the files of `folder`, and nothing outside it, under the app's own origin. */
export function serveFiles(folder: string): void {
  protocol.handle(scheme, async (request) => {
    const path = pathInside(folder, request.url)
    const contentType = path === undefined ? undefined : contentTypes[extname(path)]
    if (request.method !== 'GET' || path === undefined || contentType === undefined) {
      return new Response('Not found', { status: 404 })
    }
    try {
      const nonce = randomUUID()
      const bytes = await readFile(path)
      const isPage = extname(path) === '.html'
      const body = isPage ? bytes.toString('utf8').replace(noncePlaceholder, nonce) : bytes
      return new Response(body, {
        headers: {
          'Content-Type': contentType,
          'Content-Security-Policy': contentSecurityPolicy(nonce),
          'X-Content-Type-Options': 'nosniff',
        },
      })
    } catch {
      // A page asked for a file that is not part of the app.
      return new Response('Not found', { status: 404 })
    }
  })
}

function pathInside(folder: string, address: string): string | undefined {
  const url = new URL(address)
  if (url.host !== 'galley') return undefined
  const path = join(folder, decodeURIComponent(url.pathname))
  const inside = relative(folder, path)
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? undefined : path
}
