import type { Place } from '../findings/place.ts';
import type { Finding } from '../findings/finding.ts';
import type { RunContext } from '../gate/result.ts';
import { code, link, type Inline } from './markdown-nodes.ts';

/** The address of a file's lines at the head commit, or `null` outside GitHub. */
export function fileAddress(context: RunContext, file: string, first?: number, last?: number): string | null {
  const { serverUrl, repository, headSha } = context;
  if (serverUrl === null || repository === null || headSha === null) return null;
  const lines =
    first === undefined ? '' : `#L${first}${last !== undefined && last > first ? `-L${last}` : ''}`;
  return `${address(serverUrl, repository, 'blob', headSha, file)}${lines}`;
}

function address(serverUrl: string, ...path: readonly string[]): string {
  return [serverUrl.replace(/\/+$/, ''), ...path.flatMap((part) => part.split('/')).map(encoded)].join('/');
}

/** The page of the action that runs, or `null` where nobody says which one it is. */
export function actionAddress({ serverUrl, action }: RunContext): string | null {
  return serverUrl === null || action === null ? null : address(serverUrl, action.repository);
}

/** Percent-encoded, with the characters too that Markdown would read. A dot segment would climb in the address. */
function encoded(segment: string): string {
  const text = encodeURIComponent(segment.toWellFormed());
  const safe = text.replace(
    /[!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return /^\.+$/.test(safe) ? safe.replaceAll('.', '%2E') : safe;
}

/**
 * Where a finding's rule is explained: our own page, generated from the rule, which names AWS's; AWS's where nobody says
 * where ours stand, and for a code that only the service knows.
 */
export function explanation(context: RunContext, { rule, engine }: Finding): string | null {
  const ours = rule.undocumented
    ? null
    : docsAddress(context, `${engine === 'baseline' ? 'checks' : 'rules'}/${rule.id}.md`);
  return ours ?? rule.references[0] ?? null;
}

/** A page of the version that runs: a commit's SHA, which is what a careful user pins, is a ref as well. */
export function docsAddress({ serverUrl, action }: RunContext, page: string): string | null {
  if (serverUrl === null || action === null) return null;
  return address(serverUrl, action.repository, 'blob', action.ref, 'docs', page);
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
