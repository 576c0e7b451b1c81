import { isUtf8 } from 'node:buffer';
import { mayHoldPolicies } from '../policy/extract/formats.ts';
import { SourceText } from '../policy/source.ts';

/** A larger file is not a policy that a person keeps; reading it would only cost memory. */
export const largestFileBytes = 50 * 1024 * 1024;

/** The text of a file, or why its bytes are not text that we read. */
export type Decoded =
  { readonly text: SourceText } | { readonly unreadable: string } | { readonly skip: string };

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

export function decode(file: string, content: Uint8Array): Decoded {
  const refusal = refusalOf(content);
  if (refusal === undefined) return { text: new SourceText(file, utf8.decode(content)) };
  // What no policy can be read from anyway is not missed; a policy is, in whatever bytes it comes.
  const letters = Buffer.from(content.subarray(0, 1024 * 1024))
    .toString('latin1')
    .replaceAll('\0', '');
  const legible = new SourceText(file, letters.replace(/^[\x80-\xff]+/, ''));
  return mayHoldPolicies(legible) ? { unreadable: refusal.unreadable } : { skip: refusal.skip };
}

function refusalOf(content: Uint8Array): { unreadable: string; skip: string } | undefined {
  if (content.length > largestFileBytes) {
    const size = `larger than ${largestFileBytes / 1024 / 1024} MiB`;
    return { unreadable: `${size}: split it, or list it under ignored-paths in the config`, skip: size };
  }
  const utf16 = (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff);
  if (utf16) return { unreadable: 'encoded as UTF-16: save it as UTF-8', skip: 'a file encoded as UTF-16' };
  if (content.subarray(0, 8000).includes(0))
    return { unreadable: 'it holds NUL bytes, as no text does: save it as UTF-8', skip: 'a binary file' };
  if (!isUtf8(content))
    return { unreadable: 'not valid UTF-8: save it as UTF-8', skip: 'a file that is not valid UTF-8' };
  return undefined;
}
