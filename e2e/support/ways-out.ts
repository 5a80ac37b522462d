import type { Page } from '@playwright/test'

/**
 * Tries every way that a page has to reach an address, from inside the page. Answers with what became
 * of each: `refused`, or what came instead. Ways that never tell their end are `tried`.
 */
export async function tryWaysOut(window: Page, port: number): Promise<Record<string, string>> {
  return window.evaluate(async (to) => {
    const http = `http://127.0.0.1:${to}`
    const outcomes: Record<string, string> = {}

    const settle = async (way: string, attempt: () => unknown) => {
      try {
        await attempt()
        outcomes[way] = 'reached'
      } catch {
        outcomes[way] = 'refused'
      }
    }
    /** Whether an element loads or fails. */
    const load = (element: HTMLElement, ready = 'load') =>
      new Promise<void>((resolve, reject) => {
        element.addEventListener(ready, () => resolve())
        element.addEventListener('error', () => reject(new Error('error')))
        document.body.append(element)
      })
    const make = <Tag extends keyof HTMLElementTagNameMap>(
      tag: Tag,
      attributes: Record<string, string>,
    ) => {
      const element = document.createElement(tag)
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
      return element
    }

    const addresses = {
      http: `${http}/`,
      https: `https://127.0.0.1:${to}/`,
      'by name': `http://localhost:${to}/`,
      file: 'file:///etc/passwd',
      data: 'data:text/plain,words',
      blob: URL.createObjectURL(new Blob(['words'])),
      chrome: 'chrome://version/',
      'another host of the own scheme': 'app://other/index.html',
    }
    for (const [name, address] of Object.entries(addresses)) {
      await settle(`fetch ${name}`, () => fetch(address))
      await settle(`image ${name}`, () => load(make('img', { src: address })))
      await settle(`script ${name}`, () => load(make('script', { src: address })))
    }
    await settle('fetch no-cors', () => fetch(http, { mode: 'no-cors', keepalive: true }))
    await settle('XMLHttpRequest', () => {
      const request = new XMLHttpRequest()
      request.open('POST', http, false)
      request.send('words')
    })
    const opens = (target: EventTarget) =>
      new Promise((resolve, reject) => {
        target.addEventListener('open', resolve)
        target.addEventListener('error', reject)
      })
    await settle('WebSocket', () => opens(new WebSocket(`ws://127.0.0.1:${to}/`)))
    await settle('secure WebSocket', () => opens(new WebSocket(`wss://127.0.0.1:${to}/`)))
    await settle('EventSource', () => opens(new EventSource(http)))
    await settle('WebTransport', () => new WebTransport(`https://127.0.0.1:${to}/`).ready)
    await settle('style sheet', () => load(make('link', { rel: 'stylesheet', href: http })))
    await settle('font', () => new FontFace('stolen', `url(${http}/font.woff2)`).load())
    await settle('video', () => load(make('video', { src: http }), 'loadeddata'))
    await settle('module', () => import(/* @vite-ignore */ `${http}/module.js`))
    const runs = (address: string) =>
      new Promise<void>((resolve, reject) => {
        const worker = new Worker(address)
        worker.addEventListener('error', () => reject(new Error('not started')))
        worker.addEventListener('message', ({ data }) => {
          if (data === 'reached') resolve()
          else reject(new Error('refused'))
        })
      })
    await settle('worker', () => runs(`${http}/worker.js`))
    await settle('fetch in a worker', () => {
      const words = `fetch('${http}').then(() => postMessage('reached'), () => postMessage('refused'))`
      return runs(URL.createObjectURL(new Blob([words], { type: 'text/javascript' })))
    })
    await settle('service worker', () => navigator.serviceWorker.register('/worker.js'))

    // None of these says how it ended: the trap does.
    const untold = async (way: string, attempt: () => unknown) => {
      await attempt()
      outcomes[way] = 'tried'
    }
    await untold('beacon', () => navigator.sendBeacon(http, 'words'))
    await untold('background image', () => {
      const element = make('div', {})
      element.style.backgroundImage = `url(${http}/picture.png)`
      document.body.append(element)
    })
    for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'icon', 'manifest']) {
      await untold(rel, () => document.head.append(make('link', { rel, href: http })))
    }
    await untold('preload', () =>
      document.head.append(make('link', { rel: 'preload', as: 'image', href: http })),
    )
    await untold('frame', () => document.body.append(make('iframe', { src: http })))
    await untold('object', () => document.body.append(make('object', { data: http })))
    await untold('embed', () => document.body.append(make('embed', { src: http })))
    await untold('link with ping', () => {
      // The address of an empty page is not the base of its links.
      const link = make('a', { href: `${location.href.replace(/#.*/u, '')}#here`, ping: http })
      document.body.append(link)
      link.click()
    })
    await untold('speculation rules', () => {
      const rules = make('script', { type: 'speculationrules' })
      rules.textContent = JSON.stringify({ prefetch: [{ urls: [`${http}/next`] }] })
      document.head.append(rules)
    })

    const gather = async (urls: string) => {
      const iceServers = [{ urls, username: 'name', credential: 'word' }]
      const connection = new RTCPeerConnection({ iceServers })
      connection.createDataChannel('words')
      const gathered = new Promise<void>((resolve) => {
        connection.addEventListener('icegatheringstatechange', () => {
          if (connection.iceGatheringState === 'complete') resolve()
        })
      })
      const candidates: string[] = []
      connection.addEventListener('icecandidate', ({ candidate }) => {
        if (candidate !== null && candidate.candidate !== '') candidates.push(candidate.candidate)
      })
      await connection.setLocalDescription(await connection.createOffer())
      await gathered
      connection.close()
      if (candidates.length === 0) throw new Error('no way')
    }
    await settle('STUN', () => gather(`stun:127.0.0.1:${to}`))
    await settle('TURN over UDP', () => gather(`turn:127.0.0.1:${to}`))
    await settle('TURN over TCP', () => gather(`turn:127.0.0.1:${to}?transport=tcp`))
    return outcomes
  }, port)
}
