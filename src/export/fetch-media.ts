import { relative } from 'node:path';
import { fetchedPath } from '../html/fetched.ts';
import { openDeck } from '../html/open-deck.ts';
import { mediaTypeOf } from '../io/media-content.ts';
import { writeFileAtomic } from '../io/write.ts';
import type { Problem } from '../problems/problem.ts';

/** Megabytes of one file and of all of a deck, and seconds for one. */
const most = { file: 25, all: 200, seconds: 30 };

/**
 * Brings the pictures, films and sounds of other hosts beside a deck, as its user asked: only what is one by its content, up to a size.
 * Files that lie there already stay.
 */
export async function fetchMedia(file: string, signal: AbortSignal | undefined): Promise<Problem[]> {
  const { rendered, site } = await openDeck(file, { drawDiagrams: false });
  const problems: Problem[] = [];
  let [bytes, count] = [0, 0];
  for (const url of rendered.remotes) {
    if (signal?.aborted) break;
    const found = await fetched(url, most.all * 1e6 - bytes, signal);
    if (typeof found === 'string') {
      problems.push({
        code: 'media-not-fetched',
        severity: 'warning',
        message: `${url.slice(0, 120)} was not fetched: ${found}.`,
        at: { file },
        hint: 'Save the file beside the deck and name it there.',
      });
      continue;
    }
    bytes += found.data.length;
    count++;
    await writeFileAtomic(fetchedPath(file, url, found.type), found.data, site.root);
  }
  if (count > 0)
    problems.push({
      code: 'media-fetched',
      severity: 'info',
      message: `${count} file${count === 1 ? '' : 's'} of other hosts (${(bytes / 1e6).toFixed(1)} MB) lie in ${relative(site.root, fetchedPath(file))} now.`,
      at: { file },
      hint: 'They are used from there from now on. Mind their licences before you publish them.',
    });
  return problems;
}

/** A medium, or why it is not taken. */
async function fetched(
  url: string,
  room: number,
  signal: AbortSignal | undefined,
): Promise<{ readonly data: Uint8Array; readonly type: string } | string> {
  const limit = AbortSignal.timeout(most.seconds * 1000);
  const stop = signal === undefined ? limit : AbortSignal.any([limit, signal]);
  const largest = Math.min(room, most.file * 1e6);
  try {
    const response = await fetch(url, { signal: stop, credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) return `the host answers ${response.status}`;
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of response.body ?? []) {
      length += part.length;
      // What the host says of its size is not asked: it may say anything.
      if (length > largest) return `it is larger than ${Math.floor(largest / 1e6)} MB`;
      parts.push(part);
    }
    const data = Buffer.concat(parts);
    const type = mediaTypeOf(data);
    return type === undefined ? 'it is no picture, film or sound' : { data, type };
  } catch (error) {
    return limit.aborted ? `it took longer than ${most.seconds} s` : reasonOf(error);
  }
}

const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message || 'the host does not answer' : 'the host does not answer';
};
