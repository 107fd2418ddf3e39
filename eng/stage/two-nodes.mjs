// One person, two nodes: what was begun at one goes on at the other.
//   node eng/stage/two-nodes.mjs FIRST SECOND PROXY
import { Person, links, mark } from './person.mjs';

const [first, second, proxy] = process.argv.slice(2);
let faults = 0;
function check(what, holds) {
  console.log(`${holds ? 'holds' : 'FAILS'}: ${what}`);
  faults += holds ? 0 : 1;
}

const person = new Person('Catherine Doyle', first);
await person.signIn(first);
const workspace = await person.get(new URL('/workspace/fairfield', second));
check('who signed in at one node is signed in at the other', workspace.status === 200);

const application = links(workspace, /^\/workspace\/fairfield\/applications\/[^/]+$/)[0];
const action = links(await person.get(application), /\/actions\/[a-z-]+$/)[0];
const [form, text] = [await person.get(`${action}/submission`), mark()];
const answer = await person.submit(form, 'handler=Comment', { 'Comment.Text': text }, { at: second });
check('a form that one node served is taken by the other', answer.status === 302);
const after = await person.get(new URL(answer.location, first));
check('the first shows what the second saved', (await person.get(`${action}/submission`)).text.includes(text));
check('and tells that it is saved', after.text.includes('Your comment is there for the team.'));

const run = links(await person.get('/workspace/fairfield/toolkits'), /^\/workspace\/fairfield\/toolkits\/[^/?]+$/).find(link => !link.endsWith('/start'));
const content = Buffer.from(`Notes of the meeting, ${mark()}\n`);
await person.submit(await person.get(run), 'handler=Files', {}, { file: { field: 'Files', name: 'meeting-notes.txt', content } });
const file = links(await person.get(new URL(run, second)), /meeting-notes\.txt$/)[0];
const fetched = await person.send(new URL(file ?? '/', second));
check('a file handed to one node is served by the other', fetched.status === 200 && fetched.body.equals(content));

const visitor = new Person('Catherine Doyle', proxy);
check('through the proxy the sign-in cookie is for HTTPS alone', /^towngreen=.*; secure/im.test((await visitor.signIn()).set));
check('health stays inside', (await visitor.send('/health/ready')).status === 404);

const elsewhere = new Person('Catherine Doyle', second);
await elsewhere.signIn(second);
await person.submit(await person.get('/account'), 'handler=SignOutEverywhere', {});
check('signed out everywhere at one node is signed out at the other, at once', (await elsewhere.get('/workspace/fairfield')).url.pathname === '/sign-in');
process.exit(faults > 0 ? 1 : 0);
