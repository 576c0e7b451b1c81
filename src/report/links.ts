import type { Place } from '../findings/place.ts';
import type { Finding } from '../findings/finding.ts';
import type { RunContext } from '../gate/result.ts';
import { code, link, type Inline } from './markdown-nodes.ts';

/** The address of a file's lines at the head commit, or `null` outside GitHub. */
export function fileAddress(context: RunContext, file: string, first?: number, last?: number): string | null {
  const { serverUrl, repository, headSha } = context;
  if (serverUrl === null || repository === null || headSha === null) return null;
  const path = [...repository.split('/'), 'blob', headSha, ...file.split('/')].map(encoded).join('/');
  const lines =
    first === undefined ? '' : `#L${first}${last !== undefined && last > first ? `-L${last}` : ''}`;
  return `${serverUrl.replace(/\/+$/, '')}/${path}${lines}`;
}

/** Percent-encoded, with the characters too that Markdown would read. A dot segment would climb in the address. */
function encoded(segment: string): string {
  const text = encodeURIComponent(segment.toWellFormed());
  const safe = text.replace(
    /[!'()*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return /^\.+$/.test(safe) ? safe.replaceAll('.', '%2E') : safe;
}

/** `policies/deploy.json:14` as a link where there is something to link to; the ARN of a resource of the account. */
export function placeNode(context: RunContext, place: Place): Inline {
  if (place.kind === 'resource') return code(place.arn);
  const { start, end } = place.span;
  return fileNode(context, place.file, start.line, end.line);
}

export function fileNode(context: RunContext, file: string, first?: number, last?: number): Inline {
  const label = code(first === undefined ? file : `${file}:${first}`);
  const address = fileAddress(context, file, first, last);
  return address === null ? label : link(label, address);
}

/** The file of a finding, or the account's resource. */
export function placeText(finding: Finding): string {
  const [place] = finding.places;
  return place.kind === 'source' ? `${place.file}:${place.span.start.line}` : place.arn;
}
