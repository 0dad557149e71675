import { once } from 'node:events'
import { createServer } from 'node:http'
import { Writable } from 'node:stream'
import express from 'express'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { answerError } from '../../app/answer-error.ts'
import { freePort } from '../support/free-port.ts'

test('an address that is misspelt is answered without a word in the log, a failure with one', async () => {
  const logged: string[] = []
  const log = pino(new Writable({ write: (line, _encoding, done) => done(void logged.push(String(line))) }))
  const web = express()
  web.get('/broken', () => {
    throw new Error('broken inside')
  })
  web.use(express.static(import.meta.dirname, { fallthrough: false }), answerError(log))
  const port = await freePort()
  const server = createServer(web).listen(port, '127.0.0.1')
  await once(server, 'listening')
  const answerTo = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`)
    return { status: answer.status, text: await answer.text() }
  }
  try {
    expect(await answerTo('/no-such-file.js')).toEqual({ status: 404, text: '' })
    expect(await answerTo('/%')).toEqual({ status: 400, text: '' })
    expect(logged).toEqual([])
    expect(await answerTo('/broken')).toEqual({ status: 500, text: '' })
    expect(logged.join('')).toContain('broken inside')
  } finally {
    server.close()
  }
})
