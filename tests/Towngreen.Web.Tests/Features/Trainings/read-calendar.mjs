// Reads an iCalendar text from standard input with a parser that is not ours, and tells the events it understood as JSON.
import { text } from 'node:stream/consumers';
import ical from 'node-ical';

const calendar = ical.sync.parseICS(await text(process.stdin));
const told = value => (typeof value === 'object' && value !== null && 'val' in value ? value.val : value);
const events = Object.values(calendar).filter(component => component.type === 'VEVENT').map(event => ({
  uid: event.uid,
  title: told(event.summary),
  starts: event.start.toISOString(),
  ends: event.end.toISOString(),
  zone: event.start.tz,
  sequence: Number(event.sequence),
  status: event.status,
  place: told(event.location),
  description: told(event.description),
  method: event.method ?? calendar.vcalendar?.method,
}));
console.log(JSON.stringify(events));
