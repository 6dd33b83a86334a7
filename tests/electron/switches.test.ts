import { expect, test } from 'vitest'
import { foreignSwitch } from '../../electron/shell/switches.ts'

const window = { isCommand: false, isRoot: false }
const command = { isCommand: true, isRoot: false }
const refused = [
  ...['--remote-debugging-port=9222', '--remote-debugging-pipe', '--remote-allow-origins=*'],
  ...['--inspect', '--inspect=0', '--inspect-brk', '--js-flags=--expose-gc', '-r=x.js'],
  ...['--no-sandbox', '--disable-gpu-sandbox', '--disable-web-security', '--no-zygote'],
  ...['--load-extension=/tmp/x', '--allow-file-access-from-files', '--user-data-dir=/tmp/x'],
  ...['--gpu-launcher=sh', '--renderer-cmd-prefix=sh', '--utility-cmd-prefix=sh'],
  ...['--proxy-server=h:1', '--proxy-pac-url=x', '--host-rules=MAP * h', '--host-resolver-rules='],
  ...['--ssl-key-log-file=/tmp/k', '--log-net-log=/tmp/n', '--ignore-certificate-errors'],
  ...['--enable-features=X', '--enable-blink-features=X', '--enable-logging', '--trace-startup'],
  ...['-remote-debugging-port=1', '--REMOTE-DEBUGGING-PORT=1', '--single-process'],
]

test('the installed program takes no switch that opens a debugger, a program, a network or a folder', () => {
  for (const word of refused)
    for (const start of [window, command, { ...window, isRoot: true }])
      expect(foreignSwitch(['tarikh', '--disable-gpu', word], start), word).toBe(
        `--${word.replace(/^-+/, '').replace(/=.*/, '').toLowerCase()}`,
      )
})

test('it takes what says how its window is drawn, an archive, and whatever stands after two dashes', () => {
  const words = ['--disable-gpu', '--lang=fr', '--ozone-platform=x11', '/home/a/b.tarikh', '-']
  expect(foreignSwitch(['tarikh', ...words, '--', '--inspect'], window)).toBeNull()
  expect(foreignSwitch(['tarikh', '-psn_0_12345'], window)).toBeNull()
})

test('without its sandbox it starts for root alone, and for a command alone', () => {
  const words = ['tarikh', '--no-sandbox', '--tarikh-command', '--', 'date']
  expect(foreignSwitch(words, { isCommand: true, isRoot: true })).toBeNull()
  expect(foreignSwitch(words, command)).toBe('--no-sandbox')
  expect(foreignSwitch(words, { isCommand: false, isRoot: true })).toBe('--no-sandbox')
})
