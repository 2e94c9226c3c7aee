// The bare floor: ready HTML from node:http, fs.watch, and a page that reloads itself.
import { readFileSync, watch } from 'node:fs';
import { createServer } from 'node:http';

const [file, port] = process.argv.slice(2);
const streams = new Set();
const page = () => {
  const slides = readFileSync(file, 'utf8')
    .replace(/^---.*?---\n/s, '')
    .split(/\n---\n/);
  const sections = slides.map(
    (text, at) =>
      `<section${at ? ' hidden' : ''}><h2>${/## (.*)/.exec(text)?.[1]}</h2><pre>${text}</pre></section>`,
  );
  return `<!doctype html><title>Floor</title>${sections.join('')}<script>new EventSource('/events').onmessage = () => location.reload()</script>`;
};
createServer((request, response) => {
  if (request.url === '/events') {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(':\n\n');
    streams.add(response);
    response.on('close', () => streams.delete(response));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(page());
}).listen(Number(port), '127.0.0.1');
watch(file, () => {
  for (const stream of streams) stream.write('data: reload\n\n');
});
