// Somebody with a browser: cookies kept, forms filled as they were served. Addresses may be of any node; the cookies are the same.
import { randomUUID } from 'node:crypto';
import http2 from 'node:http2';

const control = /<input\b([^>]*)>|<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g;
const attribute = (tag, name) => tag.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1];
const decoded = text => text
  .replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(parseInt(hex, 16)))
  .replace(/&#(\d+);/g, (_, number) => String.fromCodePoint(number))
  .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');

export class Person {
  constructor(name, origin) {
    [this.name, this.origin, this.cookies] = [name, origin, new Map()];
  }

  // The response, redirects not followed, its text read.
  async send(address, options = {}) {
    const url = new URL(address, this.origin);
    const sent = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const request = { method: 'GET', ...options, headers: { cookie: sent, ...options.headers } };
    const answer = url.protocol === 'https:' ? await this.sendSecurely(url, request) : await sendPlainly(url, request);
    for (const cookie of answer.set) {
      const [, name, value] = cookie.match(/^([^=]+)=([^;]*)/);
      value === '' ? this.cookies.delete(name) : this.cookies.set(name, value);
    }

    return { ...answer, url, set: answer.set.join('\n'), text: answer.body.toString() };
  }

  // HTTP/2 over one connection, as browsers do it: a request that the other side says it never took (RFC 9113, 8.7) is sent again on another.
  async sendSecurely(url, request) {
    for (;;) {
      if (!this.session || this.session.closed || this.session.destroyed) {
        this.session = http2.connect(url.origin).on('error', () => {});
        this.session.on('goaway', (_, last) => { this.session.last = last; });
      }

      const { session } = this;
      try {
        return await exchange(session, url, request);
      } catch (problem) {
        const never = ['ERR_HTTP2_GOAWAY_SESSION', 'ERR_HTTP2_INVALID_SESSION'].includes(problem.code)
          || problem.refused === http2.constants.NGHTTP2_REFUSED_STREAM || problem.stream > session.last;
        if (!never) throw problem;
      }
    }
  }

  // A page, as after a click: redirects followed, on the same node.
  async get(address) {
    let page = await this.send(address);
    for (let step = 0; page.location && step < 8; step++) page = await this.send(new URL(page.location, page.url));
    return page;
  }

  // Posts the page's form whose action holds the text, with these values over the served ones; `at` is another node's origin.
  async submit(page, part, values = {}, { at = page.url.origin, file } = {}) {
    const form = formsOf(page.text).find(each => (each.action ?? '').includes(part) && each.fields.person === values.person);
    if (!form) throw new Error(`No form "${part}" at ${page.url}, status ${page.status}.`);
    const fields = { ...form.fields, ...values };
    const target = new URL(form.action ?? page.url.pathname + page.url.search, at);
    const origin = { origin: target.origin };
    if (!form.multipart) return this.send(target, { method: 'POST', body: new URLSearchParams(fields), headers: origin });
    const body = new FormData();
    Object.entries(fields).forEach(([name, value]) => body.append(name, value));
    if (file) body.append(file.field, new Blob([file.content]), file.name);
    return this.send(target, { method: 'POST', body, headers: origin });
  }

  // As a sample person of the demonstration.
  async signIn(at = this.origin) {
    const page = await this.get(new URL('/sign-in', at));
    const form = formsOf(page.text).find(each => each.html.includes(`>${this.name}</button>`));
    if (!form) throw new Error(`There is no ${this.name} to sign in as.`);
    return this.submit(page, 'handler=As', { person: form.fields.person });
  }
}

async function sendPlainly(url, request) {
  const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(90_000), ...request });
  return { status: response.status, location: response.headers.get('location'), set: response.headers.getSetCookie(), body: Buffer.from(await response.arrayBuffer()) };
}

function exchange(session, url, { method, headers, body }) {
  return new Promise((resolve, reject) => {
    const form = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
    const stream = session.request({ ':method': method, ':path': url.pathname + url.search, ...form, ...headers });
    const chunks = [];
    let answer;
    stream.setTimeout(90_000, () => stream.destroy(new Error('no answer in 90 s')));
    stream.on('response', received => { answer = received; });
    stream.on('data', chunk => chunks.push(chunk));
    stream.on('error', problem => reject(Object.assign(problem, { stream: stream.id, refused: stream.rstCode })));
    stream.on('close', () => answer && stream.rstCode === 0
      ? resolve({ status: answer[':status'], location: answer.location ?? null, set: answer['set-cookie'] ?? [], body: Buffer.concat(chunks) })
      : reject(Object.assign(new Error(`the connection ended, ${stream.rstCode}`), { stream: stream.id, refused: stream.rstCode })));
    stream.end(body?.toString());
  });
}

function formsOf(html) {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, tag, content]) => ({
    html: content,
    action: attribute(tag, 'action') && decoded(attribute(tag, 'action')),
    multipart: attribute(tag, 'enctype') === 'multipart/form-data',
    fields: Object.fromEntries([...content.matchAll(control)].flatMap(([, input, area, text]) => served(input ?? area, text))),
  }));
}

function served(field, text) {
  const [name, type] = [attribute(field, 'name'), attribute(field, 'type')];
  if (!name || type === 'file' || (['checkbox', 'radio'].includes(type) && !/\bchecked\b/.test(field))) return [];
  return [[name, decoded(text ?? attribute(field, 'value') ?? '')]];
}

export const links = (page, pattern) => [...new Set([...page.text.matchAll(/href="([^"]*)"/g)].map(match => decoded(match[1])).filter(href => pattern.test(href)))];

export const mark = () => randomUUID();
