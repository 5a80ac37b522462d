import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { mustRun, root, type Done } from './machine.ts'

const user = 'galley-desktop-test'

/** A desktop of its own: a person, a display, a window manager, a message bus. */
export class Desktop {
  readonly home = `/home/${user}`
  #display = ''
  #bus = ''
  readonly #running: ChildProcess[] = []

  async start(): Promise<void> {
    await this.#removeUser()
    await mustRun('useradd', '--create-home', '--shell', '/bin/sh', user)
    this.#display = `:${await this.#startDisplay()}`
    this.#bus = await this.#firstLine(
      this.begin('dbus-daemon', '--session', '--nofork', '--print-address'),
    )
    this.begin('openbox')
  }

  /** Ends everything that was begun, and leaves no trace of the person. */
  async stop(): Promise<void> {
    for (const child of this.#running.toReversed()) child.kill('SIGTERM')
    await this.#removeUser()
  }

  /** Runs a command as the person, to its end. */
  run(...command: readonly string[]): Promise<Done> {
    return root('runuser', ...this.#asPerson(command, { display: true }))
  }

  /** The same over SSH: without a display. */
  runWithoutDisplay(...command: readonly string[]): Promise<Done> {
    return root('runuser', ...this.#asPerson(command, { display: false }))
  }

  /** Begins a command as the person, and leaves it running. */
  begin(...command: readonly string[]): ChildProcess {
    const child = spawn('runuser', this.#asPerson(command, { display: true }), {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    this.#running.push(child)
    return child
  }

  /** Writes a file of the person's. */
  async write(name: string, text: string): Promise<string> {
    const path = join(this.home, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
    await mustRun('chown', '-R', `${user}:`, this.home)
    return path
  }

  /** The titles of the windows that are to be seen. */
  async windows(): Promise<readonly string[]> {
    const { output } = await this.run(
      'xdotool',
      'search',
      '--onlyvisible',
      '--name',
      '.',
      'getwindowname',
      '%@',
    )
    return output.split('\n').filter((title) => title !== '')
  }

  /** Brings the window with that title to the front and gives it the keyboard. */
  async activate(title: string): Promise<void> {
    const found = await this.run('xdotool', 'search', '--onlyvisible', '--name', title)
    const window = found.output.trim().split('\n').at(-1) ?? ''
    const { code } = await this.run('xdotool', 'windowactivate', '--sync', window)
    if (code !== 0) throw new Error(`There is no window ${title} to activate.`)
  }

  /** Presses keys, as xdotool names them, one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    await this.run('xdotool', 'key', '--clearmodifiers', '--delay', '60', ...keys)
  }

  /** The person's processes, each as its command line. */
  async processes(): Promise<readonly string[]> {
    const { output } = await root('ps', '-u', user, '-o', 'args=', '-ww')
    return output.split('\n')
  }

  #asPerson(command: readonly string[], { display }: { readonly display: boolean }): string[] {
    const variables = [
      `HOME=${this.home}`,
      `USER=${user}`,
      'PATH=/usr/local/bin:/usr/bin:/bin',
      'LANG=C.UTF-8',
      ...(display ? [`DISPLAY=${this.#display}`] : []),
      ...(display && this.#bus !== '' ? [`DBUS_SESSION_BUS_ADDRESS=${this.#bus}`] : []),
    ]
    return ['-u', user, '--', 'env', '-i', '-C', this.home, ...variables, ...command]
  }

  async #startDisplay(): Promise<number> {
    const screen = ['-screen', '0', '1280x900x24', '-nolisten', 'tcp']
    const server = spawn('Xvfb', ['-displayfd', '1', ...screen], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    this.#running.push(server)
    return Number(await this.#firstLine(server))
  }

  async #firstLine(child: ChildProcess): Promise<string> {
    let text = ''
    while (!text.includes('\n')) {
      if (child.stdout === null) throw new Error('The child prints nothing.')
      const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
      text += chunk.toString()
    }
    return text.trim()
  }

  async #removeUser(): Promise<void> {
    const known = await root('id', user)
    if (known.code !== 0) return
    // Everything that this person runs was begun here.
    await root('pkill', '-KILL', '-u', user)
    await root('userdel', '--force', '--remove', user)
    await rm(this.home, { recursive: true, force: true })
  }
}
