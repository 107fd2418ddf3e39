// Visitors through the proxy until standard input ends: some read public and signed-in pages, some write comments, each write with a mark of its
// own. Says how many requests there were and which failed; what was acknowledged goes to a file, a mark and the seconds since 1970 on each line.
//   node eng/stage/visitors.mjs ORIGIN READERS WRITERS ACKNOWLEDGED-FILE [may-fail]
import { appendFileSync, writeFileSync } from 'node:fs';
import { Person, links, mark } from './person.mjs';

const [origin, readers, writers, acknowledged, mayFail] = process.argv.slice(2);
const done = { reads: 0, writes: 0 };
const failed = [];
let going = true;
writeFileSync(acknowledged, '');

const writer = new Person('Catherine Doyle', origin);
await writer.signIn();
const application = links(await writer.get('/workspace/fairfield'), /^\/workspace\/fairfield\/applications\/[^/]+$/)[0];
const actions = links(await writer.get(application), /\/actions\/[a-z-]+$/);
const pages = ['/', '/actions', '/towns', '/trainings', '/workspace/fairfield', application, ...actions.slice(0, 3)];

const now = () => new Date().toISOString();
const tell = (what, problem) => failed.push({ at: Date.now(), text: `${now()} ${what}: ${problem}` });

// Success is an answer that the application gives on purpose; a page that says "not now" is none.
async function attempt(what, act, ok) {
  try {
    const response = await act();
    if (ok(response)) return response;
    tell(what, response.status);
  } catch (problem) {
    tell(what, problem.cause?.code ?? problem.code ?? problem.message);
  }

  if (mayFail) await new Promise(resolve => setTimeout(resolve, 200));
  return null;
}

async function read(index) {
  for (let turn = index; going; turn++) {
    const page = pages[turn % pages.length];
    if (await attempt(`GET ${page}`, () => writer.send(page), response => response.status === 200)) done.reads++;
  }
}

async function write(index) {
  for (let turn = index; going; turn += Number(writers)) {
    const address = `${actions[turn % actions.length]}/submission`;
    const page = await attempt(`GET ${address}`, () => writer.send(address), response => response.status === 200);
    if (!page) continue;
    done.reads++;
    const text = mark();
    const answer = await attempt(`POST ${address}`, () => writer.submit(page, 'handler=Comment', { 'Comment.Text': text }), response => response.status === 302 && !response.location.includes('sign-in'));
    if (answer) {
      done.writes++;
      appendFileSync(acknowledged, `${text} ${(Date.now() / 1000).toFixed(3)}\n`);
    }
  }
}

process.stdin.resume().on('end', () => { going = false; });
console.log(`Visitors: ${readers} read, ${writers} write.`);
await Promise.all([
  ...Array.from({ length: Number(readers) }, (_, index) => read(index)),
  ...Array.from({ length: Number(writers) }, (_, index) => write(index)),
]);
console.log(`${done.reads} pages read, ${done.writes} writes acknowledged, ${failed.length} requests failed.`);
failed.slice(0, mayFail ? 3 : 20).forEach(each => console.log(`  ${each.text}`));
if (mayFail && failed.length > 0) {
  console.log(`  … the last of them ${(Math.round((failed.at(-1).at - failed[0].at) / 100) / 10).toFixed(1)} s after the first`);
}

process.exit(failed.length > 0 && !mayFail ? 1 : 0);
