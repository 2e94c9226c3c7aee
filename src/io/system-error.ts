import { PubdeckError } from '../problems/error.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not do that there',
  EPERM: 'this user may not do that there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'this user has no space left on the disk',
  EIO: 'the disk reports a fault',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'a folder has that name',
  EBUSY: 'another program holds it',
  ETXTBSY: 'another program holds it',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
};

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';

/**
 * The known failure behind an error of the system, such as a full disk; undefined for anything else.
 * @param file what was being written: a full disk names no path of its own
 */
export function systemError(error: unknown, file?: string): PubdeckError | undefined {
  if (!isSystemError(error)) return undefined;
  const { code = '', syscall = '', path = file } = error;
  if (/^mkdtemp/.test(syscall)) return noTemporaryFolder(path, error);
  const reason = reasons[code];
  if (reason === undefined) return undefined;
  const what = path ?? syscall;
  const more = { ...(path === undefined ? {} : { at: { file: path } }), cause: error };
  if (code === 'EMFILE' || code === 'ENFILE') return tooManyFiles(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new PubdeckError('disk-full', `No space is left to write ${what}.`, {
      ...more,
      hint: 'Free some disk space, or choose another folder with --out.',
    });
  }
  if (
    /^(?:open|read|scandir|stat|lstat|access|realpath|readlink|opendir)$/.test(syscall) &&
    code !== 'EROFS'
  ) {
    return new PubdeckError('cannot-read', `Cannot read ${what}: ${reason}.`, {
      ...more,
      hint: 'Look at its permissions.',
    });
  }
  return new PubdeckError('unwritable', `Cannot write ${what}: ${reason}.`, {
    ...more,
    hint: 'Choose a folder of your own with --out, or change its permissions.',
  });
}

export const tooManyFiles = (cause: unknown): PubdeckError =>
  new PubdeckError('too-many-files', 'The system lets pubdeck open no more files.', {
    hint: 'Raise the limit (ulimit -n 1024), or do less at once: --jobs 1, one format at a time.',
    cause,
  });

export function noTemporaryFolder(path: string | undefined, cause: unknown): PubdeckError {
  const folder = path?.replace(/[\\/][^\\/]*$/, '') || 'the temporary folder';
  return new PubdeckError(
    'no-temporary-folder',
    `The temporary folder ${folder} is missing, or this user may not write there.`,
    { hint: 'Set TMPDIR to a folder of your own.', cause },
  );
}
