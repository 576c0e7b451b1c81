import { remembered } from './remembered.ts';

/** The six fields of an ARN; a field keeps its wildcards and its `${…}` variables. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/**
 * Splits `arn:partition:service:region:account:resource`. Only the first five colons separate, and none inside
 * a policy variable: `arn:aws:iam::${aws:PrincipalAccount}:role/app`.
 * `undefined` when it does not begin with `arn:` or has fewer fields.
 */
export const parseArn = remembered((text): Arn | undefined => {
  if (!text.startsWith('arn:')) return undefined;
  const ends: number[] = [];
  let depth = 0;
  for (let index = 4; index < text.length && ends.length < 4; index++) {
    const code = text.charCodeAt(index);
    if (code === 36 && text.charCodeAt(index + 1) === 123) depth++;
    else if (code === 125 && depth > 0) depth--;
    else if (code === 58 && depth === 0) ends.push(index);
  }
  const [partition, service, region, account] = ends;
  if (partition === undefined || service === undefined || region === undefined || account === undefined)
    return undefined;
  return {
    partition: text.slice(4, partition),
    service: text.slice(partition + 1, service),
    region: text.slice(service + 1, region),
    account: text.slice(region + 1, account),
    resource: text.slice(account + 1),
  };
});
